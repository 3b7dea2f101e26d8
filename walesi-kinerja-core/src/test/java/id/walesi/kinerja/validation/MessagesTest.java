package id.walesi.kinerja.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The messages, in a host that ships messages of its own (the file {@code ValidationMessages.properties} among the test
 * resources), whatever the language of the machine.
 */
class MessagesTest {

    static final Properties ROOT = load("/ContributorValidationMessages.properties");
    private static final Properties ENGLISH = load("/ContributorValidationMessages_en.properties");

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static Properties load(String name) {
        Properties messages = new Properties();
        try (InputStream in = Required.class.getResourceAsStream(name)) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form of the host with its own message beside one of the library. */
    record Form(
            @DateText String day,

            @NotNull(message = "{org.example.host.greeting}")
            String greeting) {}

    private static String message(Locale locale, Object form, String path) {
        return HostObjects.factory(locale).getValidator().validate(form).stream()
                .filter(violation -> violation.getPropertyPath().toString().equals(path))
                .findFirst()
                .orElseThrow()
                .getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en", "ar-EG", "tr-TR", "de"})
    void theRequestedLanguageIsGivenWhateverTheMachineSpeaks(String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            Form form = new Form("45678", null);
            String indonesian = "Ini nomor seri tanggal dari lembar kerja, bukan tanggal; tulis misalnya 2025-03-31.";
            assertEquals(indonesian, message(Locale.forLanguageTag("id"), form, "day"));
            assertEquals(indonesian, message(INDONESIAN, form, "day"));
            assertEquals(
                    "This is the serial number of a date in a spreadsheet, not a date; write for example 2025-03-31.",
                    message(Locale.ENGLISH, form, "day"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theMessagesOfTheHostStandBesideThem() {
        assertEquals("Selamat datang di tuan rumah", message(INDONESIAN, new Form(null, null), "greeting"));
    }

    @Test
    void boundsAreFilledInWithoutExpressionLanguage() {
        HostObjects.Form form = new HostObjects.Form(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "10",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "x",
                java.util.List.of("a"),
                null);
        assertEquals("Bilangan harus antara 1 dan 9.", message(INDONESIAN, form, "count"));
        assertEquals("The number must lie between 1 and 9.", message(Locale.ENGLISH, form, "count"));
    }

    @Test
    void bothLanguagesSayTheSameKeysAndReportSaysTheSame() {
        assertEquals(ROOT.stringPropertyNames(), ENGLISH.stringPropertyNames());
        assertTrue(ROOT.size() > 30, "too few");
        assertTrue(load("/ContributorValidationMessages_id.properties").isEmpty());
        agree(ROOT, load("/id/walesi/kinerja/report/words.properties"));
        agree(ENGLISH, load("/id/walesi/kinerja/report/words_en.properties"));
    }

    private static void agree(Properties messages, Properties words) {
        for (String key : messages.stringPropertyNames()) {
            String code = key.substring("id.walesi.kinerja.".length());
            String word = words.getProperty("problem." + code);
            assertFalse(word == null, code + " is no problem code with words");
            if (!word.contains("{")) {
                assertEquals(word, messages.getProperty(key), code);
            }
            assertFalse(messages.getProperty(key).contains("$"), "no expression language: " + code);
        }
    }
}
