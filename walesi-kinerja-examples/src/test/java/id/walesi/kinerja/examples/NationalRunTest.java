package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.appraisal.AppraisalCase;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tally is compared whole; time and memory are only there. */
class NationalRunTest {

    private static Run run(String... args) {
        return Run.of(NationalRun::run, args);
    }

    private static String golden(String name) throws IOException {
        return Run.resource("national-run/" + name);
    }

    /** Without the last line, which the machine makes. */
    private static String tally(Run run) {
        String out = run.out();
        return out.substring(0, out.lastIndexOf('\n', out.length() - 2) + 1);
    }

    private static String last(Run run) {
        return run.out().lines().reduce((first, second) -> second).orElseThrow();
    }

    @Test
    void countsEverybodyInBothLanguages() throws IOException {
        Run indonesian = run("--cases=3000");
        assertEquals(golden("rekapitulasi.txt"), tally(indonesian));
        assertTrue(
                last(indonesian)
                        .matches(
                                "Waktu: \\d+ ms dengan 1 utas, \\d+ pegawai per detik; memori heap tertinggi: \\d+ MiB"),
                last(indonesian));
        Run english = run("--cases=3000", "--english");
        assertEquals(golden("tally.txt"), tally(english));
        assertTrue(
                last(english).matches("Time: \\d+ ms on 1 threads, \\d+ officers a second; highest heap: \\d+ MiB"),
                last(english));
        assertEquals(0, indonesian.code() + english.code());
    }

    @Test
    void moreThreadsCountTheSame() {
        String alone = tally(run("--cases=2000"));
        assertEquals(alone, tally(run("--cases=2000", "--threads=2")));
        assertEquals(alone, tally(run("--cases=2000", "--threads=3")));
    }

    @Test
    void theBarRunsToItsEnd() {
        String err = run("--cases=500").err();
        assertTrue(err.startsWith("\r[........................................] "), err);
        assertTrue(err.endsWith("\r[" + "#".repeat(40) + "] 500/500" + System.lineSeparator()), err);
        assertTrue(run("--cases=0").err().contains("[" + "#".repeat(40) + "] 0/0"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--what",
                "--cases=",
                "--cases=-1",
                "--cases=9999999999",
                "--threads=0",
                "--threads=257",
                "folder"
            })
    void otherArgumentsAreSaidAndNothingIsDone(String arg) {
        Run run = run("--cases=5", arg, "--english");
        assertEquals(2, run.code());
        assertEquals("", run.out());
        assertEquals(
                arg + ": the only arguments are --english, --all, --cases=N (0 to 100000000), --threads=N (1 to 256)."
                        + System.lineSeparator(),
                run.err());
    }

    @Test
    void theSameSeedGivesTheSameOfficers() {
        NationalOfficers one = new NationalOfficers(1);
        AppraisalCase first = one.officer(0);
        assertEquals(first, new NationalOfficers(1).officer(0));
        assertNotEquals(first, new NationalOfficers(2).officer(0));
        assertNotEquals(first, one.officer(1));
        assertEquals(first, one.officer(0), "whoever was made between");
    }
}
