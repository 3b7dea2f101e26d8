package id.walesi.kinerja.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the input files are: in a folder, or on the class path. */
final class InputFolder {

    /** No file of these programs comes near this; larger files are refused, not read. */
    private static final int MOST_BYTES = 1_000_000;

    private final Optional<Path> folder;
    private final String example;

    private InputFolder(Optional<Path> folder, String example) {
        this.folder = folder;
        this.example = example;
    }

    /** The folder of an example that comes along. */
    static InputFolder onClassPath(String example) {
        return new InputFolder(Optional.empty(), example);
    }

    static Optional<InputFolder> at(Path folder, Findings findings) {
        if (!Files.isDirectory(folder)) {
            findings.add(
                    folder.toString(),
                    "",
                    "Folder ini tidak ada atau tidak dapat dibaca.",
                    "This folder does not exist or cannot be read.");
            return Optional.empty();
        }
        return Optional.of(new InputFolder(Optional.of(folder), ""));
    }

    /** True for the example that comes along, whose persons are invented. */
    boolean isExample() {
        return folder.isEmpty();
    }

    /** The folder itself; none for the example that comes along. */
    Optional<Path> path() {
        return folder;
    }

    /** The whole text of a file, or a finding. */
    Optional<String> text(String file, Findings findings) {
        try (InputStream stream = open(file)) {
            if (stream == null) {
                findings.add(file, "", "Berkas ini tidak ada.", "This file does not exist.");
                return Optional.empty();
            }
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                findings.add(
                        file,
                        "",
                        "Berkas ini terlalu besar; paling banyak %s byte.",
                        "This file is too large; at most %s bytes.",
                        MOST_BYTES);
                return Optional.empty();
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // spreadsheets begin their files with this mark
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            findings.add(
                    file,
                    "",
                    "Berkas ini bukan teks UTF-8; simpan ulang dengan pengodean UTF-8.",
                    "This file is not UTF-8 text; save it again in UTF-8.");
        } catch (IOException e) {
            findings.add(file, "", "Berkas ini tidak dapat dibaca.", "This file cannot be read.");
        }
        return Optional.empty();
    }

    private @Nullable InputStream open(String file) throws IOException {
        if (folder.isEmpty()) {
            return InputFolder.class.getResourceAsStream("/" + example + "/" + file);
        }
        Path path = folder.get().resolve(file);
        if (Files.notExists(path)) {
            return null;
        }
        if (!Files.isRegularFile(path)) {
            throw new IOException("not a file");
        }
        return Files.newInputStream(path);
    }
}
