package id.walesi.kinerja.asn;

import id.walesi.kinerja.explanation.Labeled;

/**
 * The grade that sets a civil servant's pay: {@link Grade} for permanent civil servants, {@link PppkGrade} for those on
 * contract. The two scales are not comparable.
 *
 * @term golongan
 * @basis PP 11/2017; Perpres 98/2020 jo. Perpres 11/2024
 */
public sealed interface PayGrade extends Labeled permits Grade, PppkGrade {

    /**
     * The grade as forms print it.
     *
     * @return for example {@code III/a} or {@code IX}
     */
    @Override
    String label();
}
