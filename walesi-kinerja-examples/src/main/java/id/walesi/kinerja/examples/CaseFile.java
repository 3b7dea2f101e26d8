package id.walesi.kinerja.examples;

import id.walesi.kinerja.appraisal.RatingDecision;
import id.walesi.kinerja.asn.ActorRole;
import id.walesi.kinerja.asn.CivilServant;
import id.walesi.kinerja.asn.EmploymentStatus;
import id.walesi.kinerja.asn.FunctionalLevel;
import id.walesi.kinerja.asn.OrgUnit;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.asn.Position;
import id.walesi.kinerja.asn.PositionLevel;
import id.walesi.kinerja.behavior.CoreValue;
import id.walesi.kinerja.behavior.WorkBehavior;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.feedback.FeedbackSubject;
import id.walesi.kinerja.feedback.OngoingFeedback;
import id.walesi.kinerja.indicator.Aspect;
import id.walesi.kinerja.indicator.IndividualIndicator;
import id.walesi.kinerja.indicator.Polarity;
import id.walesi.kinerja.indicator.TargetValue;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.period.DateRange;
import id.walesi.kinerja.quantity.Amount;
import id.walesi.kinerja.quantity.MeasurementUnit;
import id.walesi.kinerja.rating.ExpectationRating;
import id.walesi.kinerja.target.PerformancePlan;
import id.walesi.kinerja.target.ResultCategory;
import id.walesi.kinerja.target.WorkResultId;
import id.walesi.kinerja.target.WorkResultPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code kasus.json} says: who, what was promised, said and decided. A part with a finding is absent here, so that
 * the sound parts can still be checked against each other.
 *
 * @param year the year
 * @param officer the person appraised
 * @param appraiser who appraises
 * @param leaderResults the leader's results by their code
 * @param plan what was promised
 * @param proofs which file proves which indicator
 * @param behaviors the leader's special expectations
 * @param feedback what was said along the way
 * @param ratings what was decided, by period
 */
record CaseFile(
        AppraisalPeriod year,
        Optional<CivilServant> officer,
        Optional<Appraiser> appraiser,
        Map<WorkResultId, String> leaderResults,
        Optional<PerformancePlan> plan,
        List<Located<Proof>> proofs,
        List<Located<WorkBehavior>> behaviors,
        List<Located<OngoingFeedback>> feedback,
        Map<AppraisalPeriod, Located<Ratings>> ratings) {

    static final String NAME = "kasus.json";

    private static final List<MeasurementUnit> UNITS = List.of(
            MeasurementUnit.WORKING_DAY,
            MeasurementUnit.DAY,
            MeasurementUnit.HOUR,
            MeasurementUnit.INDEX_POINT,
            MeasurementUnit.DOCUMENT,
            MeasurementUnit.PERCENT);

    /** A fact and its JSON path. */
    record Located<T>(T fact, String path) {}

    /** Who appraises. */
    record Appraiser(PersonId id, String name, String post) {}

    /** Which evidence file gives the realizations of which indicator. */
    record Proof(String indicatorId, String file) {}

    /** The two ratings of a period; each may be undecided, or unreadable, which is not the same. */
    record Ratings(Optional<RatingDecision> result, Optional<RatingDecision> behavior, boolean readable) {}

    /** A unit of measurement as a member of a closed list. */
    private record UnitWord(MeasurementUnit unit) implements Coded {
        @Override
        public String code() {
            return switch (unit.code()) {
                case "percent" -> "persen";
                default -> {
                    String one = Words.INDONESIAN.wording().text(Amount.of(1, unit));
                    yield one.substring(one.indexOf(' ') + 1);
                }
            };
        }
    }

    static Optional<CaseFile> read(InputFolder folder, Findings findings) {
        return JsonPart.root(NAME, folder, findings).map(root -> new Reader(findings).read(root));
    }

    /** Reads part by part; the names of the fields are the host's own. */
    private static final class Reader {

        private final Findings findings;

        Reader(Findings findings) {
            this.findings = findings;
        }

        CaseFile read(JsonPart root) {
            AppraisalPeriod year = AppraisalPeriod.ofYear(root.year("tahun"));
            Optional<CivilServant> officer = root.part("pegawai").flatMap(this::officer);
            Optional<Appraiser> appraiser = root.part("penilai").flatMap(this::appraiser);
            Map<WorkResultId, String> leaderResults = leaderResults(root.parts("hasil_pimpinan"));
            Optional<PerformancePlan> plan = root.part("skp").flatMap(part -> plan(part, officer, leaderResults));
            CaseFile file = new CaseFile(
                    year,
                    officer,
                    appraiser,
                    leaderResults,
                    plan,
                    located(root.parts("bukti"), this::proof),
                    located(root.parts("perilaku"), this::behavior),
                    located(root.parts("umpan_balik"), part -> feedback(part, year)),
                    ratings(root, year));
            root.isSound();
            return file;
        }

        private Optional<CivilServant> officer(JsonPart part) {
            PersonId id = part.person("nip");
            String name = part.text("nama");
            EmploymentStatus status = part.word("status", EmploymentStatus.values());
            String title = part.text("jabatan");
            List<Coded> levels = new ArrayList<>(List.of(PositionLevel.values()));
            levels.addAll(List.of(FunctionalLevel.values()));
            Coded level = part.word("jenjang", levels);
            Optional<OrgUnit> unit = part.part("unit_kerja").flatMap(inner -> {
                OrgUnit read = new OrgUnit(inner.text("kode"), inner.text("nama"));
                return inner.isSound() ? Optional.of(read) : Optional.empty();
            });
            Position position = level instanceof PositionLevel structural
                    ? Position.of(title, structural)
                    : Position.of(title, (FunctionalLevel) level);
            return part.isSound()
                    ? unit.map(where -> CivilServant.of(id, name, status, position, where))
                    : Optional.empty();
        }

        private Optional<Appraiser> appraiser(JsonPart part) {
            Appraiser appraiser = new Appraiser(part.person("nip"), part.text("nama"), part.text("jabatan"));
            return part.isSound() ? Optional.of(appraiser) : Optional.empty();
        }

        private Map<WorkResultId, String> leaderResults(List<JsonPart> parts) {
            Map<WorkResultId, String> results = new LinkedHashMap<>();
            for (JsonPart part : parts) {
                String code = part.text("kode");
                if (results.putIfAbsent(WorkResultId.of(code), part.text("uraian")) != null) {
                    twice(part, "kode", code);
                }
                part.isSound();
            }
            return results;
        }

        private Optional<PerformancePlan> plan(
                JsonPart part, Optional<CivilServant> officer, Map<WorkResultId, String> leaderResults) {
            String number = part.text("nomor");
            LocalDate first = part.day("mulai");
            LocalDate last = part.day("selesai");
            if (last.isBefore(first)) {
                part.find("selesai", "Tanggal ini mendahului tanggal mulai.", "This day is before the first day.");
            }
            List<WorkResultPlan> results = new ArrayList<>();
            Set<String> codes = new HashSet<>();
            Set<String> indicators = new HashSet<>();
            List<JsonPart> inner = part.parts("hasil_kerja");
            for (JsonPart result : inner) {
                workResult(result, leaderResults, indicators).ifPresent(results::add);
                String code = result.text("kode");
                if (!codes.add(code)) {
                    twice(result, "kode", code);
                }
            }
            if (inner.isEmpty() && part.has("hasil_kerja")) {
                part.find("hasil_kerja", "Isian ini belum berisi.", "This field is empty.");
            }
            return part.isSound()
                    ? officer.map(who -> PerformancePlan.of(number, who.id(), DateRange.ofClosed(first, last), results))
                    : Optional.empty();
        }

        private Optional<WorkResultPlan> workResult(
                JsonPart part, Map<WorkResultId, String> leaderResults, Set<String> indicatorIds) {
            String code = part.text("kode");
            String description = part.text("uraian");
            ResultCategory category = part.word("kategori", ResultCategory.values());
            WorkResultId supported = WorkResultId.of(part.text("mendukung"));
            if (!leaderResults.containsKey(supported) && !supported.value().equals("?")) {
                part.find(
                        "mendukung",
                        "Hasil kerja pimpinan \"%s\" tidak ada dalam daftar hasil_pimpinan.",
                        "The list hasil_pimpinan has no leader's result \"%s\".",
                        supported.value());
            }
            List<IndividualIndicator> indicators = new ArrayList<>();
            List<JsonPart> inner = part.parts("indikator");
            for (JsonPart indicator : inner) {
                IndividualIndicator read = indicator(indicator);
                if (!indicatorIds.add(read.id().value())) {
                    twice(indicator, "kode", read.id().value());
                }
                indicators.add(read);
                indicator.isSound();
            }
            if (inner.isEmpty() && part.has("indikator")) {
                part.find("indikator", "Isian ini belum berisi.", "This field is empty.");
            }
            return part.isSound()
                    ? Optional.of(WorkResultPlan.of(code, description, category, indicators)
                            .supporting(supported))
                    : Optional.empty();
        }

        private IndividualIndicator indicator(JsonPart part) {
            String code = part.text("kode");
            String measure = part.text("ukuran");
            Aspect aspect = part.word("aspek", Aspect.values());
            Polarity polarity = part.word("arah", Polarity.values());
            MeasurementUnit unit = part.word(
                            "satuan", UNITS.stream().map(UnitWord::new).toList())
                    .unit();
            Amount baseline = new Amount(part.number("awal"), unit);
            Amount target = new Amount(part.number("target"), unit);
            return IndividualIndicator.of(code, measure, polarity, TargetValue.of(target))
                    .withBaseline(baseline)
                    .withAspect(aspect);
        }

        private Optional<Proof> proof(JsonPart part) {
            Proof proof = new Proof(part.text("indikator"), part.text("berkas"));
            if (!List.of(Register.NAME, Survey.NAME, "?").contains(proof.file())) {
                part.find(
                        "berkas",
                        "Bukti hanya dibaca dari %s atau %s.",
                        "Evidence is read from %s or %s only.",
                        Register.NAME,
                        Survey.NAME);
            }
            return part.isSound() ? Optional.of(proof) : Optional.empty();
        }

        private Optional<WorkBehavior> behavior(JsonPart part) {
            CoreValue value = part.word("nilai", CoreValue.values());
            WorkBehavior behavior = new WorkBehavior(value, part.text("ekspektasi_khusus"));
            return part.isSound() ? Optional.of(behavior) : Optional.empty();
        }

        private Optional<OngoingFeedback> feedback(JsonPart part, AppraisalPeriod year) {
            boolean onBehavior = part.has("perilaku");
            if (onBehavior && part.has("hasil_kerja")) {
                part.find("perilaku", "Pilih satu: hasil_kerja atau perilaku.", "Choose one: hasil_kerja or perilaku.");
            }
            FeedbackSubject subject = onBehavior
                    ? new FeedbackSubject.OfBehavior(part.word("perilaku", CoreValue.values()))
                    : new FeedbackSubject.OfWorkResult(WorkResultId.of(part.text("hasil_kerja")));
            ActorRole role = part.word("dari", ActorRole.values());
            LocalDate on = part.day("tanggal");
            if (!year.days().contains(on) && !on.equals(LocalDate.EPOCH)) {
                part.find("tanggal", "Tanggal ini di luar tahun %s.", "This day is not in %s.", year.year());
            }
            OngoingFeedback feedback = new OngoingFeedback(subject, role, on, part.text("isi"));
            return part.isSound() ? Optional.of(feedback) : Optional.empty();
        }

        private Map<AppraisalPeriod, Located<Ratings>> ratings(JsonPart root, AppraisalPeriod year) {
            Map<AppraisalPeriod, Located<Ratings>> ratings = new LinkedHashMap<>();
            for (JsonPart part : root.parts("penilaian")) {
                AppraisalPeriod period = part.period("periode");
                Optional<RatingDecision> result = decision(part, "rating_hasil_kerja");
                Optional<RatingDecision> behavior = decision(part, "rating_perilaku_kerja");
                Ratings read = new Ratings(result, behavior, part.isSound());
                if (!DeskYear.periods(year).contains(period) && !findings.anyWithin(NAME, part.path("periode"))) {
                    part.find(
                            "periode",
                            "Periode ini bukan triwulan dari tahun %s dan bukan tahun itu sendiri.",
                            "This period is neither a quarter of %s nor that year itself.",
                            year.year());
                } else if (ratings.putIfAbsent(period, new Located<>(read, part.path())) != null) {
                    twice(part, "periode", period.toString());
                }
            }
            return ratings;
        }

        /** A rating may be absent: whether a case can be judged without it is for the law to say. */
        private Optional<RatingDecision> decision(JsonPart part, String key) {
            if (!part.has(key)) {
                return Optional.empty();
            }
            return part.part(key).flatMap(inner -> {
                RatingDecision decision = new RatingDecision(
                        inner.word("rating", ExpectationRating.values()),
                        inner.person("nip"),
                        inner.word("sebagai", ActorRole.values()),
                        inner.day("tanggal"),
                        inner.text("alasan"));
                return inner.isSound() ? Optional.of(decision) : Optional.empty();
            });
        }

        private static <T> List<Located<T>> located(
                List<JsonPart> parts, java.util.function.Function<JsonPart, Optional<T>> reading) {
            List<Located<T>> facts = new ArrayList<>();
            for (JsonPart part : parts) {
                reading.apply(part).ifPresent(fact -> facts.add(new Located<>(fact, part.path())));
            }
            return facts;
        }

        private static void twice(JsonPart part, String key, String code) {
            if (!code.equals("?")) {
                part.find(key, "\"%s\" sudah dipakai di atas.", "\"%s\" was used above.", code);
            }
        }
    }
}
