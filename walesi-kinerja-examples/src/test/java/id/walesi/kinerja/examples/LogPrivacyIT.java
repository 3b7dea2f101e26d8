package id.walesi.kinerja.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.rating.EmployeePredicate;
import id.walesi.kinerja.rating.ExpectationRating;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each example with every log line switched on: what is logged names no person, no number of one, and no rating. */
class LogPrivacyIT {

    /** All persons of the examples are called so; ids and numbers of persons are long rows of digits. */
    private static final Pattern PERSON = Pattern.compile("Contoh|Rekaan|[0-9]{9,}");

    private static final List<String> RATINGS = Stream.concat(
                    Arrays.stream(ExpectationRating.values()).flatMap(LogPrivacyIT::words),
                    Arrays.stream(EmployeePredicate.values()).flatMap(LogPrivacyIT::words))
            .toList();

    private static Stream<String> words(Coded value) {
        String label = value instanceof ExpectationRating rating ? rating.label() : ((EmployeePredicate) value).label();
        return Stream.of(label, ((Enum<?>) value).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ServiceDesk",
                "WhyThisPredicate",
                "PlanACascade",
                "ImportAgency",
                "FollowTheCase",
                "BuildTheRoad",
                "WhatWouldHelp",
                "OldAndNewSideBySide",
                "AcceptancePack",
                "NationalRun",
                "TrainAndSee",
                "AgencyScheme",
                "ProveItLater"
            })
    void saysNothingOfAPerson(String example) throws Exception {
        Path folder = Processes.emptyDirectory("log-" + example);
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                "-Dorg.slf4j.simpleLogger.logFile=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                "id.walesi.kinerja.examples." + example));
        if (example.equals("NationalRun")) {
            command.add("--cases=500");
        }
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(folder.resolve("printed.txt").toFile()))
                .start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), example);
        assertTrue(process.exitValue() <= 1, Files.readString(folder.resolve("printed.txt")));
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("id.walesi.kinerja")) || readsOnly(example),
                "nothing was logged: this test would see nothing");
        List<String> found = lines.stream()
                .filter(line -> PERSON.matcher(line).find() || RATINGS.stream().anyMatch(line::contains))
                .toList();
        assertEquals(List.of(), found);
    }

    /** Judges nothing, and what judges nothing has nothing to log. */
    private static boolean readsOnly(String example) {
        return example.equals("ImportAgency");
    }
}
