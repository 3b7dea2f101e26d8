package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private static final Map<String, String> WORDS = Map.of("a", "A", "b", "{a}", "", "empty");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no gap|no gap",
                "{a}|A",
                "x{a}y{a}z|xAyAz",
                "{a}{b}|A{a}", // what fills a gap is never read as a gap
                "{c} {a}|{c} A",
                "{a} {b|A {b",
                "{|{",
                "}{a}|}A",
                "{}|empty",
                "{{a}|{{a}"
            })
    void gapsAreFilledOnce(String template, String text) {
        assertEquals(text, Template.fill(template, WORDS::get));
    }
}
