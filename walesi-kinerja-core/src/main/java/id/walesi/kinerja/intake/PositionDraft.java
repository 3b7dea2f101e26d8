package id.walesi.kinerja.intake;

import id.walesi.kinerja.asn.AppointingAuthority;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A post as typed.
 *
 * @param title its title
 * @param level the code of its level, or of the office of state
 * @term isian jabatan
 */
public record PositionDraft(
        @Required(groups = AsFact.class) @Nullable String title,

        @Required(groups = AsFact.class)
        @CodeOf({PositionLevel.class, FunctionalLevel.class, AppointingAuthority.class})
        @Nullable
        String level)
        implements Draft<Position> {

    private static final TextForm<Coded> LEVELS = TextForm.codeOf(levels());

    @Override
    public Optional<Position> read(DraftReader in) {
        Optional<String> name = in.required("title", title, TextForm.words());
        Optional<Coded> rung = in.required("level", level, LEVELS);
        return in.blocks() ? Optional.empty() : Optional.of(position(name.orElseThrow(), rung.orElseThrow()));
    }

    private static Coded[] levels() {
        return Stream.<Coded[]>of(PositionLevel.values(), FunctionalLevel.values(), AppointingAuthority.values())
                .flatMap(Arrays::stream)
                .toArray(Coded[]::new);
    }

    private static Position position(String name, Coded rung) {
        if (rung instanceof PositionLevel structural) {
            return Position.of(name, structural);
        }
        return rung instanceof FunctionalLevel functional
                ? Position.of(name, functional)
                : Position.of(name, (AppointingAuthority) rung);
    }

    @Override
    public String toString() {
        return "PositionDraft[***]";
    }
}
