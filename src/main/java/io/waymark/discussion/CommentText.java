package io.waymark.discussion;

import io.waymark.organisation.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A comment as Markdown, and what is made of it. It is rendered whenever it is read, never kept as HTML: what the
 * sanitiser learns tomorrow holds for all that was ever written. Markup is text like any other here, so that only a
 * mention found by us can look like one.
 */
public final class CommentText {

    private static final int LARGEST_HEADING = 4;
    private static final int SMALLEST_HEADING = 6;
    private static final int DEEPEST = 24;
    private static final int EXCERPT = 160;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, FencedCodeBlock.class, ListBlock.class, BlockQuote.class))
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br>\n")
            .nodeRendererFactory(MentionMark.Renderer::new)
            .build();

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .build();

    private static final PolicyFactory CLEAN = new HtmlPolicyBuilder()
            .allowElements("p", "br", "em", "strong", "ul", "ol", "li", "code", "pre", "blockquote", "h4", "h5", "h6")
            .allowElements("a", "span")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .allowAttributes("class")
            .matching(false, MentionMark.CLASS)
            .onElements("span")
            .allowAttributes("href")
            .matching(Pattern.compile("(?i)(https?://|mailto:).*"))
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener")
            .toFactory();

    private final String markdown;
    private final Mentionable people;
    private final Node document;
    private final Set<PersonId> mentioned = new LinkedHashSet<>();
    private final Map<String, Integer> unclear = new LinkedHashMap<>();

    public CommentText(String markdown, Mentionable people) {
        this.markdown = markdown;
        this.people = people;
        this.document = PARSER.parse(markdown);
        settle(document);
    }

    /** Safe to print as it is. */
    public String html() {
        return CLEAN.sanitize(HTML.render(document));
    }

    /** How it begins, without any form. */
    static String excerpt(String markdown) {
        String plain = PLAIN.render(PARSER.parse(markdown)).strip();
        return plain.codePointCount(0, plain.length()) <= EXCERPT
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, EXCERPT)).stripTrailing() + "…";
    }

    /** Who is mentioned, each once. */
    public Set<PersonId> mentioned() {
        return mentioned;
    }

    /** What looks like a mention but could mean several people, with their number. */
    Map<String, Integer> unclear() {
        return unclear;
    }

    @Override
    public String toString() {
        return markdown;
    }

    private void settle(Node parent) {
        Node node = parent.getFirstChild();
        while (node != null) {
            Node settled = settled(node);
            settle(settled);
            node = settled.getNext();
        }
    }

    /** What stands in the place of a node, the last of it where it is several. */
    private Node settled(Node node) {
        return switch (node) {
            case Heading heading -> lowered(heading);
            case Image image -> linked(image);
            case HtmlInline markup -> marked(replaced(markup, new Text(markup.getLiteral())));
            case Text text -> marked(text);
            default -> node;
        };
    }

    /** The page has larger headings of its own. */
    private static Node lowered(Heading heading) {
        heading.setLevel(Math.min(heading.getLevel() + LARGEST_HEADING - 1, SMALLEST_HEADING));
        return heading;
    }

    /** Pictures are not shown, but nothing that was written is lost. */
    private static Node linked(Image image) {
        return replaced(image, new Link(image.getDestination(), image.getTitle()));
    }

    private Node marked(Text text) {
        String words = joined(text);
        Node last = text;
        int from = 0;
        for (Mention mention : people.in(words)) {
            String name = words.substring(mention.start(), mention.end());
            note(mention, name);
            if (mention.clear()) {
                last = after(last, new Text(words.substring(from, mention.start())));
                last = after(last, new MentionMark(name));
                from = mention.end();
            }
        }
        last = after(last, new Text(words.substring(from)));
        text.unlink();
        return last;
    }

    private void note(Mention mention, String name) {
        if (mention.clear()) {
            mentioned.addAll(mention.people());
        } else {
            unclear.put(name, mention.people().size());
        }
    }

    /** The words of a text and of all that follows it directly, which is taken away: a name may lie across them. */
    private static String joined(Text text) {
        StringBuilder words = new StringBuilder(text.getLiteral());
        while (text.getNext() instanceof Text || text.getNext() instanceof HtmlInline) {
            Node next = text.getNext();
            words.append(next instanceof Text more ? more.getLiteral() : ((HtmlInline) next).getLiteral());
            next.unlink();
        }
        return words.toString();
    }

    private static Node after(Node node, Node next) {
        node.insertAfter(next);
        return next;
    }

    private static <N extends Node> N replaced(Node node, N instead) {
        children(node).forEach(instead::appendChild);
        node.insertAfter(instead);
        node.unlink();
        return instead;
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node it = node.getFirstChild(); it != null; it = it.getNext()) {
            children.add(it);
        }
        return children;
    }
}
