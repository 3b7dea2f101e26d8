package id.walesi.kinerja.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

/** Records as somebody would forge them who knows the form: altered, with digests that fit. Written without the code it tries. */
final class Forged {

    private Forged() {}

    /** The record with one part rewritten and all digests made to fit. */
    static String part(DecisionRecord record, RecordPart part, UnaryOperator<String> change) {
        List<String> parts = new ArrayList<>();
        StringBuilder lines = new StringBuilder("walesi-kinerja/decision-record/1\n");
        for (RecordPart each : RecordPart.values()) {
            String start = "{\"name\":\"" + each.code() + "\",\"digest\":\"";
            String text = record.text();
            int at = text.indexOf(start) + start.length() + 64;
            int salted = at + "\",\"salt\":\"".length();
            String salt = text.substring(salted, salted + 64);
            int content = salted + 64 + "\",\"content\":".length();
            String before = text.substring(content, end(text, content));
            String after = each == part ? change.apply(before) : before;
            if (each == part && after.equals(before)) {
                throw new IllegalArgumentException("nothing changed in " + before);
            }
            String digest = sha256("walesi-kinerja/part/1 " + each.code() + " " + salt + " " + after);
            parts.add(start + digest + "\",\"salt\":\"" + salt + "\",\"content\":" + after + "}");
            lines.append(each.code()).append(' ').append(digest).append('\n');
        }
        return "{\"format\":\"walesi-kinerja/decision-record\",\"version\":\"1\",\"digest\":\""
                + sha256(lines.toString()) + "\",\"parts\":[" + String.join(",", parts) + "]}";
    }

    /** The same words in the place of others. */
    static String part(DecisionRecord record, RecordPart part, String from, String to) {
        return part(record, part, text -> {
            int at = text.indexOf(from);
            return at < 0 ? text : text.substring(0, at) + to + text.substring(at + from.length());
        });
    }

    private static int end(String text, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; ; i++) {
            char c = text.charAt(i);
            if (quoted) {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{' || c == '[') {
                depth++;
            } else if (c == '}' || c == ']') {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
