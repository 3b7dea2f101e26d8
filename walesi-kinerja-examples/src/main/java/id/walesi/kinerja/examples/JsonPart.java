package id.walesi.kinerja.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.walesi.kinerja.asn.Nip;
import id.walesi.kinerja.asn.PersonId;
import id.walesi.kinerja.explanation.Coded;
import id.walesi.kinerja.period.AppraisalPeriod;
import id.walesi.kinerja.quantity.Ratio;
import id.walesi.kinerja.rating.Predicate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One JSON object that knows where it stands in its file. Each reading method answers with the value or leaves a finding;
 * after a finding it answers with a value that stands in, so that reading goes on to the next mistake. Stand-ins go
 * nowhere: whoever reads a part keeps it only if it {@link #isSound}.
 */
final class JsonPart {

    private static final int MOST_CHARACTERS = 1000;

    private final String file;
    private final String path;
    private final JsonNode node;
    private final Findings findings;
    private final Set<String> known = new LinkedHashSet<>();

    JsonPart(String file, String path, JsonNode node, Findings findings) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.findings = findings;
    }

    /** The object that a whole file holds, or a finding. */
    static Optional<JsonPart> root(String file, InputFolder folder, Findings findings) {
        return folder.text(file, findings)
                .flatMap(text -> tree(file, text, findings))
                .map(root -> new JsonPart(file, "", root, findings));
    }

    private static Optional<JsonNode> tree(String file, String text, Findings findings) {
        JsonMapper mapper = JsonMapper.builder()
                // decimals stay decimals; a name that stands twice is a mistake, not a choice
                .enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        try {
            JsonNode root = mapper.readTree(text);
            if (root.isObject()) {
                return Optional.of(root);
            }
            findings.add(file, "", "Isi berkas ini harus berupa { ... }.", "This file must hold { ... }.");
        } catch (JsonProcessingException e) {
            findings.addLine(
                    file,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    "Ini bukan JSON yang sah: tanda bacanya salah, isinya terputus, atau ada isian bernama sama dua kali.",
                    "This is not valid JSON: a mark is wrong, it breaks off, or a field stands twice.");
        }
        return Optional.empty();
    }

    String path() {
        return path;
    }

    /** Where a field stands. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Whether nothing was found in this part; fields that nobody asked for are found here, so call it last. */
    boolean isSound() {
        node.fieldNames().forEachRemaining(key -> {
            if (!known.contains(key)) {
                find(
                        key,
                        "Isian ini tidak dikenal. Yang dikenal di sini: %s.",
                        "This field is not known. Known here: %s.",
                        String.join(", ", known));
            }
        });
        return !findings.anyWithin(file, path);
    }

    void find(String key, String indonesian, String english, Object... values) {
        findings.add(file, path(key), indonesian, english, values);
    }

    boolean has(String key) {
        known.add(key);
        return node.has(key);
    }

    private Optional<JsonNode> field(String key) {
        if (!has(key) || node.get(key).isNull()) {
            find(key, "Isian ini belum ada.", "This field is missing.");
            return Optional.empty();
        }
        return Optional.of(node.get(key));
    }

    String text(String key) {
        Optional<JsonNode> field = field(key);
        if (field.isEmpty()) {
            return "?";
        }
        if (!field.get().isTextual()) {
            find(key, "Isian ini harus berupa teks dalam tanda petik.", "This field must be text in quotation marks.");
            return "?";
        }
        String text = field.get().textValue();
        if (text.isBlank() || text.length() > MOST_CHARACTERS) {
            find(
                    key,
                    "Teks ini harus berisi, paling banyak %s huruf.",
                    "This text must not be empty, nor longer than %s characters.",
                    MOST_CHARACTERS);
            return "?";
        }
        if (!text.equals(Page.printable(text))) {
            find(key, "Teks ini memuat tanda yang tidak tercetak.", "This text has characters that do not print.");
            return "?";
        }
        return text;
    }

    /** A person's number, of which only the form is checked; no message shows it. */
    PersonId person(String key) {
        int before = findings.count();
        String text = text(key);
        if (findings.count() == before) {
            try {
                return PersonId.of(Nip.of(text).value());
            } catch (IllegalArgumentException e) {
                find(key, "NIP terdiri atas 18 angka.", "A NIP has 18 digits.");
            }
        }
        return PersonId.of("?");
    }

    LocalDate day(String key) {
        int before = findings.count();
        String text = text(key);
        if (findings.count() == before) {
            try {
                LocalDate day = LocalDate.parse(text);
                if (day.toString().equals(text) && day.getYear() >= 1900 && day.getYear() < 3000) {
                    return day;
                }
            } catch (DateTimeException e) {
                // found below, with every other text that is no day
            }
            find(
                    key,
                    "\"%s\" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2025-01-31.",
                    "\"%s\" is not a date. Write year-month-day, for example 2025-01-31.",
                    text);
        }
        return LocalDate.EPOCH;
    }

    AppraisalPeriod period(String key) {
        int before = findings.count();
        String text = text(key);
        if (findings.count() == before) {
            try {
                return AppraisalPeriod.parse(text);
            } catch (IllegalArgumentException e) {
                find(
                        key,
                        "\"%s\" bukan periode. Tulis misalnya 2025-Q1 untuk triwulan, atau 2025 untuk setahun.",
                        "\"%s\" is not a period. Write for example 2025-Q1 for a quarter, or 2025 for a year.",
                        text);
            }
        }
        return AppraisalPeriod.ofYear(LocalDate.EPOCH.getYear());
    }

    int year(String key) {
        Optional<JsonNode> field = field(key);
        if (field.isPresent() && field.get().canConvertToInt() && field.get().isIntegralNumber()) {
            int year = field.get().intValue();
            if (year >= 1900 && year < 3000) {
                return year;
            }
        }
        if (field.isPresent()) {
            find(key, "Tulis tahun dengan empat angka, misalnya 2025.", "Write a year of four digits, such as 2025.");
        }
        return LocalDate.EPOCH.getYear();
    }

    /** An exact decimal, as text or as a JSON number. Its size is looked at before anything is computed with it. */
    Ratio number(String key) {
        Optional<JsonNode> field = field(key);
        if (field.isEmpty()) {
            return Ratio.ZERO;
        }
        JsonNode value = field.get();
        if (value.isTextual()) {
            return number(key, value.textValue());
        }
        if (!value.isNumber()) {
            find(key, "Isian ini harus berupa angka.", "This field must be a number.");
            return Ratio.ZERO;
        }
        BigDecimal decimal = value.decimalValue();
        boolean small = decimal.precision() <= Ratio.MAX_DIGITS
                && decimal.scale() >= 0
                && decimal.scale() <= Ratio.MAX_DECIMALS;
        // 1e100000000 would be a text of a hundred million digits: never write such a number out
        return number(key, small ? decimal.toPlainString() : "");
    }

    private Ratio number(String key, String text) {
        try {
            return Ratio.parse(text);
        } catch (NumberFormatException e) {
            find(
                    key,
                    "Angka ini tidak dapat dibaca. Tulis angka biasa dengan titik sebagai tanda desimal, misalnya 4.5; paling"
                            + " banyak %s angka, %s di antaranya desimal.",
                    "This number cannot be read. Write plain digits with a dot before the decimals, such as 4.5; at most"
                            + " %s digits, %s of them decimals.",
                    Ratio.MAX_DIGITS,
                    Ratio.MAX_DECIMALS);
            return Ratio.ZERO;
        }
    }

    /** A member of a closed list, written with the state's Indonesian word for it. */
    <C extends Coded> C word(String key, List<C> allowed) {
        int before = findings.count();
        String text = text(key);
        if (findings.count() == before) {
            for (C member : allowed) {
                if (isWordFor(member, text)) {
                    return member;
                }
            }
            find(
                    key,
                    "\"%s\" tidak dikenal di sini. Pilihannya: %s.",
                    "\"%s\" is not known here. The choices are: %s.",
                    text,
                    allowed.stream().map(Words.INDONESIAN.wording()::text).collect(Collectors.joining(", ")));
        }
        return allowed.get(0);
    }

    <C extends Coded> C word(String key, C[] allowed) {
        return word(key, Arrays.asList(allowed));
    }

    private static boolean isWordFor(Coded member, String text) {
        return Words.INDONESIAN.wording().text(member).equalsIgnoreCase(text)
                || (member instanceof Predicate predicate
                        && predicate.aliases().stream().anyMatch(text::equalsIgnoreCase));
    }

    Optional<JsonPart> part(String key) {
        Optional<JsonNode> field = field(key);
        if (field.isPresent() && !field.get().isObject()) {
            find(key, "Isian ini harus berupa { ... }.", "This field must be { ... }.");
            return Optional.empty();
        }
        return field.map(value -> new JsonPart(file, path(key), value, findings));
    }

    List<JsonPart> parts(String key) {
        List<JsonPart> parts = new ArrayList<>();
        Optional<JsonNode> field = field(key);
        if (field.isPresent() && !field.get().isArray()) {
            find(key, "Isian ini harus berupa daftar [ ... ].", "This field must be a list [ ... ].");
        } else if (field.isPresent()) {
            for (int i = 0; i < field.get().size(); i++) {
                String place = key + "[" + i + "]";
                JsonNode value = field.get().get(i);
                if (value.isObject()) {
                    parts.add(new JsonPart(file, path(place), value, findings));
                } else {
                    find(place, "Isian ini harus berupa { ... }.", "This field must be { ... }.");
                }
            }
        }
        return parts;
    }
}
