package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever one cell of an input file says, a program answers with a report or with findings, never with a stack trace.
 * Runs with profile deep.
 */
@Tag("deep")
class EveryCellTest {

    @TempDir
    Path folder;

    @Test
    void ofTheCascade() throws IOException {
        List<String> files = List.of(
                Organization.UNITS,
                Organization.POSTS,
                CascadeYear.LEADERS,
                CascadeYear.MATRIX,
                CascadeYear.ASSIGNMENTS,
                CascadeYear.EARLIER,
                CascadeYear.AGREEMENTS);
        Run.copy(
                "plan-a-cascade",
                folder,
                List.of(CascadeYear.NAME, CascadeYear.PROPOSED_LEADERS, CascadeYear.PROPOSED_MATRIX));
        Run.copy("plan-a-cascade", folder, files);
        every(PlanACascade::run, files);
    }

    @Test
    void ofTheCase() throws IOException {
        List<String> files = List.of(Organization.UNITS, Organization.POSTS, FollowedCase.STEPS);
        Run.copy("follow-the-case", folder, List.of(FollowedCase.NAME));
        Run.copy("follow-the-case", folder, files);
        every(FollowTheCase::run, files);
    }

    /** Each cell in turn is empty, or the one of the row above, or a day that does not exist. */
    private void every(Invocation.Program program, List<String> files) throws IOException {
        int refused = 0;
        for (String file : files) {
            Path path = folder.resolve(file);
            List<String> lines = Files.readAllLines(path);
            for (int row = 1; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                String[] above = lines.get(Math.max(row - 1, 1)).split(",", -1);
                for (int i = 0; i < cells.length; i++) {
                    List<String> others = List.of("", i < above.length ? above[i] : "x", "2026-13-45");
                    String[] copy = Arrays.copyOf(cells, cells.length);
                    copy[i] = others.get((row + i) % others.size());
                    List<String> changed = new ArrayList<>(lines);
                    changed.set(row, String.join(",", copy));
                    Files.write(path, changed);
                    refused += answers(program, file + ": " + changed.get(row));
                }
            }
            Files.write(path, lines);
        }
        assertTrue(refused > 50, "refused: " + refused);
    }

    private int answers(Invocation.Program program, String what) {
        Run run = assertDoesNotThrow(() -> Run.of(program, folder.toString()), what);
        boolean bad = run.code() == Invocation.BAD_INPUT;
        assertEquals(bad, run.out().isEmpty(), what);
        assertEquals(bad, !run.err().isEmpty(), what);
        return bad ? 1 : 0;
    }
}
