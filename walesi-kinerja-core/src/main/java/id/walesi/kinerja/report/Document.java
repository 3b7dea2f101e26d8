package id.walesi.kinerja.report;

import id.walesi.kinerja.check.Check;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A document before it is drawn: parts in order, in one language, of one day. {@link HtmlPage} draws it;
 * {@link #tree()} hands it to any other renderer. The day is the document's own, given by its author: no document is
 * dated by the moment it is drawn.
 *
 * @term dokumen
 */
public final class Document {

    /** The version of the tree's form. It changes when a reader of the old form could no longer read the new one. */
    public static final BigDecimal TREE_SCHEMA = BigDecimal.ONE;

    static final int TREE_DECIMALS = 6;

    private static final char ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Wording wording;
    private final String title;
    private final LocalDate dated;
    private final List<Block> blocks;

    private Document(Wording wording, String title, LocalDate dated, List<? extends Block> blocks) {
        this.wording = wording;
        this.title = Check.text("title", title);
        this.dated = Check.notNull("dated", dated);
        this.blocks = List.copyOf(Check.list("blocks", blocks));
    }

    /**
     * A document.
     *
     * @param locale the language of its texts: English for English, otherwise Indonesian
     * @param title its title
     * @param dated its day
     * @param blocks its parts
     * @return the document
     */
    public static Document of(Locale locale, String title, LocalDate dated, List<? extends Block> blocks) {
        return new Document(Wording.in(locale), title, dated, blocks);
    }

    /**
     * Makes a text from outside (a name, a reason, the words of a feedback) fit to stand inside a sentence: one line,
     * without marks that turn the direction of what follows, and isolated, so that letters that run from right to left
     * stay in their place.
     *
     * @param text the text
     * @return the text between Unicode isolates
     */
    public static String quoted(String text) {
        return ISOLATE + Wording.oneLine(Check.notNull("text", text)) + END_OF_ISOLATE;
    }

    Wording wording() {
        return wording;
    }

    /**
     * The language of its texts.
     *
     * @return {@code id} or {@code en}
     */
    public String language() {
        return wording.isEnglish() ? "en" : "id";
    }

    /**
     * Its title.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Its day.
     *
     * @return the day that its author gave it
     */
    public LocalDate dated() {
        return dated;
    }

    /**
     * Its parts.
     *
     * @return the parts, in order
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * The document as a neutral tree: {@code Map}, {@code List}, {@code String}, {@code BigDecimal} and
     * {@code Boolean}, for any other renderer or format. Texts from outside stand between Unicode isolates (U+2068 and
     * U+2069), see {@link #quoted}.
     *
     * @return the tree, with its {@code schema} number
     */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("schema", TREE_SCHEMA);
        tree.put("kind", "document");
        tree.put("language", language());
        tree.put("title", title);
        tree.put("dated", dated.toString());
        tree.put("blocks", blocks.stream().map(Block::tree).toList());
        return tree;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && tree().equals(document.tree());
    }

    @Override
    public int hashCode() {
        return tree().hashCode();
    }

    /**
     * Without its texts, which may be about a person.
     *
     * @return the day and the number of parts
     */
    @Override
    public String toString() {
        return "Document[" + dated + ", " + blocks.size() + " blocks]";
    }
}
