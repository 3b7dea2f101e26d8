package id.walesi.kinerja.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The files of a case in a folder: the simplest storage that a host can have. The journal's file only grows. */
final class KeptFiles {

    static final String RECORD = "keputusan.json";
    static final String JOURNAL = "jurnal.jsonl";
    static final String PROOF = "bukti.txt";

    /** No file of a case comes near this. */
    private static final long MOST_BYTES = 4_000_000;

    private final Path folder;

    KeptFiles(Path folder) {
        this.folder = folder;
    }

    boolean areEmpty() {
        return Files.notExists(folder.resolve(RECORD))
                && Files.notExists(folder.resolve(JOURNAL))
                && Files.notExists(folder.resolve(PROOF));
    }

    void write(KeptCase kept) throws IOException {
        Files.writeString(folder.resolve(RECORD), kept.record().text(), StandardOpenOption.CREATE_NEW);
        Path journal = folder.resolve(JOURNAL);
        Files.createFile(journal);
        for (String line : kept.journal().text().split("(?<=\n)", -1)) {
            Files.writeString(journal, line, StandardOpenOption.APPEND, StandardOpenOption.DSYNC);
        }
        Files.writeString(folder.resolve(PROOF), kept.proof().text(), StandardOpenOption.CREATE_NEW);
    }

    /** A file as text; bytes that are no UTF-8 come as marks that no document has. */
    String text(String name) throws IOException {
        Path file = folder.resolve(name);
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException("too large");
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
