package id.walesi.kinerja.journal;

import id.walesi.kinerja.problem.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One target for each parser, for the fuzzer that the profile {@code deep} starts: it learns from the branches that an input
 * reaches. Their corpora are the folders under {@code fuzz}.
 */
public final class FuzzTargets {

    private FuzzTargets() {}

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** Numbers of persons. */
    public static final class Numbers {

        private Numbers() {}

        /** Called by the fuzzer. */
        public static void fuzzerTestOneInput(byte[] input) {
            ParserFuzzProperties.readNumber(text(input));
        }
    }

    /** Amounts, days, periods, codes. */
    public static final class Amounts {

        private Amounts() {}

        /** Called by the fuzzer. */
        public static void fuzzerTestOneInput(byte[] input) {
            ParserFuzzProperties.readAmount(text(input));
        }
    }

    /** Rows of a sheet: lines of cells between semicolons. */
    public static final class Sheets {

        private Sheets() {}

        /** Called by the fuzzer. */
        public static void fuzzerTestOneInput(byte[] input) {
            List<List<String>> rows = new ArrayList<>();
            for (String line : text(input).split("\n", 5)) {
                rows.add(List.of(line.split(";", 8)));
            }
            ParserFuzzProperties.readSheet(rows);
        }
    }

    /** Records: as they come, and with a part of the input's own whose digests fit. */
    public static final class DecisionRecords {

        private DecisionRecords() {}

        /** Called by the fuzzer. */
        public static void fuzzerTestOneInput(byte[] input) {
            String text = text(input);
            ParserFuzzProperties.coded(DecisionRecord.read(text, Records.FORMS));
            if (text.startsWith("{")) {
                RecordPart part = RecordPart.values()[text.length() % RecordPart.values().length];
                for (RecordPart each : List.of(part, RecordPart.PLAN, RecordPart.RATINGS, RecordPart.EXTRAS)) {
                    String forged = Forged.part(
                            ParserFuzzProperties.RICH, each, content -> content.equals(text) ? text + " " : text);
                    Outcome<DecisionRecord> read = DecisionRecord.read(forged, Records.FORMS);
                    ParserFuzzProperties.coded(read);
                    if (read.succeeded() && !read.orThrow().text().equals(forged)) {
                        throw new AssertionError("one record has two texts");
                    }
                }
            }
        }
    }

    /** Journals and proofs. */
    public static final class Journals {

        private Journals() {}

        /** Called by the fuzzer. */
        public static void fuzzerTestOneInput(byte[] input) {
            String text = text(input);
            Outcome<Journal> read = Journal.read(text);
            ParserFuzzProperties.coded(read);
            if (read.succeeded() && !read.orThrow().text().equals(text)) {
                throw new AssertionError("one journal has two texts");
            }
            ParserFuzzProperties.coded(InclusionProof.read(text));
        }
    }
}
