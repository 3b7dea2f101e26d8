package id.walesi.kinerja.examples;

import id.walesi.kinerja.report.Document;
import id.walesi.kinerja.report.HtmlPage;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the programs leave their pages.
 *
 * @param path the folder; made when the first page is written
 */
record PageFolder(Path path) {

    private static final Path MODULE = Path.of("walesi-kinerja-examples");

    /**
     * The build folder of this module, whether a program was started in the module or in the folder above; seen from there,
     * so that what is printed is the same on every machine.
     */
    static PageFolder ofProgram(String program) {
        Path root = Files.isDirectory(MODULE) ? MODULE : Path.of("");
        return new PageFolder(root.resolve("target").resolve(program));
    }

    /** Writes a page and says where it is. */
    void write(String name, Document document, PrintStream out) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(path);
            Files.writeString(file, HtmlPage.of(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println("   " + file);
    }
}
