package id.walesi.kinerja.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.policy.PolicyCatalog;
import id.walesi.kinerja.specimen.Printer;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.simple.SimpleLogger;

/**
 * The machine's locale plays no part. Words are loaded once for each class loader, so each locale gets a new one: else only
 * the locale of the first test would count.
 */
@ResourceLock(Resources.LOCALE)
class DefaultLocaleTest {

    @Test
    void bothLanguagesArePrinted() {
        List<String> lines = new Printer().get();
        assertTrue(lines.contains("Periode: Oktober 2025"), lines.toString());
        assertTrue(lines.contains("Period: October 2025"), lines.toString());
        assertTrue(lines.contains("-1.234.567,891"), lines.toString());
        assertTrue(lines.contains("Rp1,234,567,890"), lines.toString());
        assertTrue(lines.size() > 60, lines.size() + " lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "en",
                "en-US",
                "ar-EG",
                "tr-TR",
                "th-TH-u-nu-thai",
                "ar-EG-u-nu-arab",
                "ja-JP-u-ca-japanese"
            })
    void theDefaultLocaleChangesNothing(String tag) throws Exception {
        List<String> expected = new Printer().get();
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale both = Locale.getDefault();
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader loader = freshLoader()) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Thread.currentThread().setContextClassLoader(loader);
            Object printer =
                    loader.loadClass(Printer.class.getName()).getConstructor().newInstance();
            assertTrue(printer.getClass() != Printer.class, "loaded anew");
            assertEquals(expected, ((Supplier<?>) printer).get());
        } finally {
            Thread.currentThread().setContextClassLoader(context);
            Locale.setDefault(both);
            Locale.setDefault(Locale.Category.FORMAT, format);
            Locale.setDefault(Locale.Category.DISPLAY, display);
        }
    }

    /** Knows the JDK, this library, its tests and the logger, and shares no class with other loaders. */
    private static URLClassLoader freshLoader() {
        URL[] places = Stream.of(Printer.class, PolicyCatalog.class, LoggerFactory.class, SimpleLogger.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .distinct()
                .toArray(URL[]::new);
        return new URLClassLoader(places, ClassLoader.getPlatformClassLoader());
    }
}
