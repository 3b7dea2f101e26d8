package id.walesi.kinerja.intake;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expectation of behavior as typed.
 *
 * @param value the code or label of the core value
 * @param specialExpectation the leader's own words
 * @term isian perilaku kerja
 */
public record BehaviorDraft(
        @Required(groups = AsFact.class) @CodeOf(CoreValue.class) @Nullable
        String value,

        @Nullable String specialExpectation)
        implements Draft<WorkBehavior> {

    @Override
    public Optional<WorkBehavior> read(DraftReader in) {
        Optional<CoreValue> under = in.required("value", value, TextForm.codeOf(CoreValue.values()));
        Optional<String> expected = in.optional("specialExpectation", specialExpectation, TextForm.words());
        return in.blocks() ? Optional.empty() : Optional.of(new WorkBehavior(under.orElseThrow(), expected.orElse("")));
    }

    /** The core value, if it can be read. */
    Optional<WorkBehavior> outline() {
        return DraftReader.unheard()
                .optional("value", value, TextForm.codeOf(CoreValue.values()))
                .map(under -> new WorkBehavior(under, ""));
    }

    @Override
    public String toString() {
        return "BehaviorDraft[***]";
    }
}
