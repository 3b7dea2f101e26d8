package id.walesi.kinerja.behavior;

import id.walesi.kinerja.explanation.Labeled;
import java.util.ArrayList;
import java.util.List;

/**
 * The seven core values of all civil servants, in the order of their acronym BerAKHLAK, with their official wording.
 *
 * @term nilai dasar ASN BerAKHLAK
 * @basis SE MenPANRB 20/2021
 */
public enum CoreValue implements Labeled {
    /** Oriented to service (berorientasi pelayanan). */
    SERVICE_ORIENTED(
            "service-oriented",
            "Berorientasi Pelayanan",
            "Memahami dan memenuhi kebutuhan masyarakat.",
            "Ramah, cekatan, solutif, dan dapat diandalkan.",
            "Melakukan perbaikan tiada henti."),
    /** Accountable (akuntabel). */
    ACCOUNTABLE(
            "accountable",
            "Akuntabel",
            "Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan " + "berintegritas tinggi.",
            "Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, " + "dan efisien.",
            "Tidak menyalahgunakan kewenangan jabatan."),
    /** Competent (kompeten). */
    COMPETENT(
            "competent",
            "Kompeten",
            "Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah.",
            "Membantu orang lain belajar.",
            "Melaksanakan tugas dengan kualitas terbaik."),
    /** Harmonious (harmonis). */
    HARMONIOUS(
            "harmonious",
            "Harmonis",
            "Menghargai setiap orang apa pun latar belakangnya.",
            "Suka menolong orang lain.",
            "Membangun lingkungan kerja yang kondusif."),
    /** Loyal (loyal). */
    LOYAL(
            "loyal",
            "Loyal",
            "Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik "
                    + "Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta "
                    + "pemerintahan yang sah.",
            "Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara.",
            "Menjaga rahasia jabatan dan negara."),
    /** Adaptive (adaptif). */
    ADAPTIVE(
            "adaptive",
            "Adaptif",
            "Cepat menyesuaikan diri menghadapi perubahan.",
            "Terus berinovasi dan mengembangkan kreativitas.",
            "Bertindak proaktif."),
    /** Collaborative (kolaboratif). */
    COLLABORATIVE(
            "collaborative",
            "Kolaboratif",
            "Memberi kesempatan kepada berbagai pihak untuk berkontribusi.",
            "Terbuka dalam bekerja sama untuk menghasilkan nilai tambah.",
            "Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama.");

    private final String code;
    private final String label;
    private final List<GuideBehavior> guideBehaviors;

    CoreValue(String code, String label, String... guideBehaviors) {
        this.code = code;
        this.label = label;
        List<GuideBehavior> guides = new ArrayList<>();
        for (String text : guideBehaviors) {
            guides.add(new GuideBehavior(this, guides.size() + 1, text));
        }
        this.guideBehaviors = List.copyOf(guides);
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The official label.
     *
     * @return Indonesian text, for example {@code Berorientasi Pelayanan}
     */
    @Override
    public String label() {
        return label;
    }

    /**
     * The official guide behaviors.
     *
     * @return three, in their order
     */
    public List<GuideBehavior> guideBehaviors() {
        return guideBehaviors;
    }
}
