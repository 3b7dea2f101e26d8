package id.walesi.kinerja.facts.pp30_2019;

import id.walesi.kinerja.appraisal.Improvable;
import id.walesi.kinerja.explanation.Coded;
import java.util.Optional;

/**
 * Whether the person had a new idea or way that benefits the organization or the state. It is a condition of the top predicate, never points.
 *
 * @term ide baru, cara baru
 * @basis PP 30/2019 Pasal 41
 */
public enum NewIdea implements Improvable {
    /** There was one. */
    PROVEN("proven"),
    /** There was none. */
    NONE("none");

    private final String code;

    NewIdea(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Optional<Coded> better() {
        return this == NONE ? Optional.of(PROVEN) : Optional.empty();
    }
}
