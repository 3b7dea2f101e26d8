package id.walesi.kinerja.legal;

import id.walesi.kinerja.period.DateRange;
import java.time.LocalDate;

/** A law that exists in tests only. */
public final class ExampleLaw {

    public static final Instrument INSTRUMENT =
            new Instrument("example1-2020", "Peraturan Contoh 1/2020", DateRange.since(LocalDate.of(2020, 1, 1)));

    public static final Citation CITATION = new Citation(INSTRUMENT, "Pasal 2 ayat (1)");

    public static final Basis BASIS = new Basis(CITATION, Standing.EXTENSION, Confidence.INFERRED);

    private ExampleLaw() {}

    public static Rule rule(String result, String... operands) {
        return Rule.of("example1-2020/" + result, BASIS, result, operands);
    }
}
