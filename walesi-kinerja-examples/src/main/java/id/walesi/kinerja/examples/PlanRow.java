package id.walesi.kinerja.examples;

import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.intake.AmountDraft;
import id.walesi.kinerja.intake.IndicatorDraft;
import id.walesi.kinerja.intake.TargetDraft;
import id.walesi.kinerja.intake.WorkResultDraft;
import id.walesi.kinerja.target.PlanId;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import id.walesi.kinerja.validation.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet of plans: a result with its indicator, and where it belongs.
 *
 * @param year the year of an earlier plan, empty for the year that is planned
 * @param unit in whose matrix the row stands; empty in an earlier plan
 * @param plan the plan
 * @param owner whose plan
 * @param lead the plan of the team lead, if there is one
 * @param leaderResult the leader's result in whose column the row stands, if there is one
 * @param result the result as typed, which supports nothing yet
 */
record PlanRow(
        Optional<Integer> year,
        Optional<String> unit,
        PlanId plan,
        PersonId owner,
        Optional<PlanId> lead,
        Optional<WorkResultId> leaderResult,
        WorkResultPlan result) {

    static final List<String> LEADERS = List.of(
            "skp",
            "pemilik",
            "unit",
            "kode",
            "uraian",
            "perspektif",
            "indikator",
            "arah",
            "jenis",
            "target",
            "satuan",
            "awal");

    static final List<String> MATRIX = List.of(
            "unit",
            "skp",
            "pemilik",
            "ketua_tim",
            "hasil_pimpinan",
            "kode",
            "uraian",
            "kategori",
            "indikator",
            "arah",
            "aspek",
            "jenis",
            "target",
            "satuan",
            "awal");

    static final List<String> EARLIER = List.of(
            "tahun",
            "skp",
            "pemilik",
            "kode",
            "uraian",
            "kategori",
            "indikator",
            "arah",
            "jenis",
            "target",
            "satuan",
            "awal");

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("id", "kode"),
            Map.entry("description", "uraian"),
            Map.entry("category", "kategori"),
            Map.entry("perspective", "perspektif"),
            Map.entry("indicators[0].measure", "indikator"),
            Map.entry("indicators[0].polarity", "arah"),
            Map.entry("indicators[0].aspect", "aspek"),
            Map.entry("indicators[0].target.kind", "jenis"),
            Map.entry("indicators[0].target.value", "target"),
            Map.entry("indicators[0].target.text", "target"),
            Map.entry("indicators[0].target.day", "target"),
            Map.entry("indicators[0].target.unit", "satuan"),
            Map.entry("indicators[0].baseline.value", "awal"),
            Map.entry("indicators[0].baseline.unit", "satuan"));

    static List<PlanRow> read(
            String file, List<String> heading, InputFolder folder, Organization organization, Findings findings) {
        List<PlanRow> rows = new ArrayList<>();
        new DraftRows(file, heading, folder, findings)
                .each(row -> read(row, heading, organization).ifPresent(rows::add));
        return rows;
    }

    private static Optional<PlanRow> read(DraftRows.Row row, List<String> heading, Organization organization) {
        Optional<Integer> year =
                heading.contains("tahun") ? row.read("tahun", TextForm.wholeNumber(2000, 2999)) : Optional.empty();
        Optional<String> unit = heading.contains("unit") ? row.read("unit", TextForm.id()) : Optional.empty();
        Optional<PlanId> plan = row.read("skp", TextForm.id()).map(PlanId::of);
        Optional<PersonId> owner = row.read("pemilik", TextForm.id()).map(PersonId::of);
        if (owner.isPresent() && !organization.knows(owner.get())) {
            row.find("pemilik", "Orang ini tidak ada dalam %s.", "This person is not in %s.", Organization.POSTS);
        }
        Optional<WorkResultPlan> result = row.convert(draft(row, heading), COLUMNS);
        return plan.flatMap(id -> owner.flatMap(who -> result.map(promised -> new PlanRow(
                year,
                unit,
                id,
                who,
                row.given("ketua_tim").map(PlanId::of),
                row.given("hasil_pimpinan").map(WorkResultId::of),
                promised))));
    }

    private static WorkResultDraft draft(DraftRows.Row row, List<String> heading) {
        String kind = row.cell("jenis");
        boolean number = kind.equals("number") || kind.equals("ceiling");
        String target = text(row, "target");
        TargetDraft promised = new TargetDraft(
                text(row, "jenis"),
                number ? target : null,
                null,
                null,
                text(row, "satuan"),
                kind.equals("deadline") ? target : null,
                kind.equals("narrative") ? target : null);
        AmountDraft baseline =
                row.given("awal").isPresent() ? new AmountDraft(row.cell("awal"), text(row, "satuan")) : null;
        IndicatorDraft indicator = new IndicatorDraft(
                "I-" + row.cell("kode"),
                text(row, "indikator"),
                text(row, "arah"),
                promised,
                baseline,
                text(row, "aspek"),
                null,
                null,
                null,
                null);
        return new WorkResultDraft(
                text(row, "kode"),
                text(row, "uraian"),
                // a leader's results are all main ones
                heading.contains("kategori") ? text(row, "kategori") : "main",
                List.of(indicator),
                null,
                text(row, "perspektif"),
                null,
                null,
                null);
    }

    private static @Nullable String text(DraftRows.Row row, String column) {
        return row.given(column).orElse(null);
    }
}
