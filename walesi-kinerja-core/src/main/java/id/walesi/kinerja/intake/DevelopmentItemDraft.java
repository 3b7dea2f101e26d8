package id.walesi.kinerja.intake;

import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.development.CompetencyCode;
import id.walesi.kinerja.development.DevelopmentItem;
import id.walesi.kinerja.development.DevelopmentNeed;
import id.walesi.kinerja.indicator.IndicatorId;
import id.walesi.kinerja.validation.AsFact;
import id.walesi.kinerja.validation.CodeOf;
import id.walesi.kinerja.validation.CodeText;
import id.walesi.kinerja.validation.DateText;
import id.walesi.kinerja.validation.IdText;
import id.walesi.kinerja.validation.Required;
import id.walesi.kinerja.validation.TextForm;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a development plan wants to be learned, as typed.
 *
 * @param id the key within the plan
 * @param kind the code of the kind of need
 * @param indicatorId the indicator's id, for {@link NeedKind#WEAK_RESULT}
 * @param coreValue the code or label of the core value, for {@link NeedKind#WEAK_BEHAVIOR}
 * @param competency the code of the competency, for {@link NeedKind#LACKING_LEVEL}
 * @param activity what is to be done
 * @param dueBy the last day
 * @term isian butir rencana pengembangan
 */
public record DevelopmentItemDraft(
        @Required(groups = AsFact.class) @IdText @Nullable String id,

        @Required(groups = AsFact.class) @CodeOf(NeedKind.class) @Nullable
        String kind,

        @IdText @Nullable String indicatorId,
        @CodeOf(CoreValue.class) @Nullable String coreValue,
        @CodeText @Nullable String competency,
        @Required(groups = AsFact.class) @Nullable String activity,
        @Required(groups = AsFact.class) @DateText @Nullable String dueBy)
        implements Draft<DevelopmentItem> {

    @Override
    public Optional<DevelopmentItem> read(DraftReader in) {
        Optional<String> key = in.required("id", id, TextForm.id());
        Optional<NeedKind> of = in.required("kind", kind, TextForm.codeOf(NeedKind.values()));
        Optional<String> indicator = in.optional("indicatorId", indicatorId, TextForm.id());
        Optional<CoreValue> value = in.optional("coreValue", coreValue, TextForm.codeOf(CoreValue.values()));
        Optional<CompetencyCode> lacking =
                in.optional("competency", competency, TextForm.code()).map(CompetencyCode::of);
        of.ifPresent(chosen -> {
            in.ofKind(chosen, "indicatorId", indicatorId, chosen == NeedKind.WEAK_RESULT);
            in.ofKind(chosen, "coreValue", coreValue, chosen == NeedKind.WEAK_BEHAVIOR);
            in.ofKind(chosen, "competency", competency, chosen == NeedKind.LACKING_LEVEL);
        });
        Optional<String> what = in.required("activity", activity, TextForm.words());
        Optional<LocalDate> until = in.required("dueBy", dueBy, TextForm.day());
        if (in.blocks()) {
            return Optional.empty();
        }
        DevelopmentNeed need = switch (of.orElseThrow()) {
            case WEAK_RESULT -> new DevelopmentNeed.WeakResult(IndicatorId.of(indicator.orElseThrow()));
            case WEAK_BEHAVIOR -> new DevelopmentNeed.WeakBehavior(value.orElseThrow());
            case LACKING_LEVEL -> new DevelopmentNeed.LackingLevel(lacking.orElseThrow());
        };
        return Optional.of(new DevelopmentItem(key.orElseThrow(), need, what.orElseThrow(), until.orElseThrow()));
    }

    /**
     * Which item it is and when it is due, if the first can be read.
     *
     * @param between a day that no check finds wrong
     */
    Optional<DevelopmentItem> outline(LocalDate between) {
        DraftReader in = DraftReader.unheard();
        LocalDate until = in.optional("dueBy", dueBy, TextForm.day()).orElse(between);
        return in.optional("id", id, TextForm.id())
                .map(key ->
                        new DevelopmentItem(key, new DevelopmentNeed.WeakBehavior(CoreValue.ACCOUNTABLE), "-", until));
    }

    @Override
    public String toString() {
        return "DevelopmentItemDraft[***]";
    }
}
