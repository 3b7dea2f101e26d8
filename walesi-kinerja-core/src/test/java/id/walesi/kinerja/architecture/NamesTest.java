package id.walesi.kinerja.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static id.walesi.kinerja.architecture.Code.catches;
import static id.walesi.kinerja.architecture.Code.holds;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import id.walesi.kinerja.architecture.fixture.names.AbstractPlan;
import id.walesi.kinerja.architecture.fixture.names.Period;
import id.walesi.kinerja.architecture.fixture.names.Plan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Names are nouns of the subject; accessors are named after what they give. */
class NamesTest {

    private static final Set<String> TECHNICAL =
            Set.of("Impl", "Base", "Abstract", "Util", "Utils", "Helper", "Manager", "DTO", "Dto", "Entity", "Info");

    @Test
    void typesAreNamedAfterTheSubject() {
        ArchRule rule = noClasses()
                .should(ArchConditions.be(describe("named in technical words", NamesTest::isTechnical)))
                .because("a newcomer reads the subject in the names: find the domain's noun");
        holds(rule, AbstractPlan.class);
        for (Class<?> type : AbstractPlan.class.getDeclaredClasses()) {
            catches(rule, type);
        }
    }

    private static boolean isTechnical(JavaClass type) {
        List<String> words = List.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
        return words.stream().anyMatch(TECHNICAL::contains)
                || words.get(words.size() - 1).equals("Data");
    }

    /** A nested type of that name is always written with its owner, which tells them apart. */
    @Test
    void nothingIsTakenForAPeriodOfJavaTime() {
        holds(
                noClasses()
                        .that()
                        .areTopLevelClasses()
                        .should()
                        .haveSimpleName("Period")
                        .because("it reads like java.time.Period: say which period"),
                Period.class);
    }

    @Test
    void accessorsAreNamedAfterWhatTheyGive() {
        holds(
                noMethods()
                        .that()
                        .arePublic()
                        .and()
                        .areDeclaredInClassesThat()
                        .arePublic()
                        .should()
                        .haveNameMatching("(get|set)[A-Z].*")
                        .because("nothing here is a bean: name it after what it gives, or after the domain's verb"),
                Plan.Bean.class);
    }

    @Test
    void nothingExplainsWhatItDoesNotCompute() {
        holds(
                noMethods()
                        .should()
                        .haveNameMatching("explain.*")
                        .because("the line that computes is the line that records: use the Recorder, no twin"),
                Plan.Explaining.class);
    }
}
