package io.waymark.site;

import java.text.Bidi;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Prints {@code th:text} in place of the standard: a word too long for a line may break, and words written from right to
 * left keep their order. Text without either is printed as ever.
 */
final class PeoplesWords extends AbstractStandardExpressionAttributeTagProcessor {

    /** Above it are scripts that are written from right to left, among others; dashes, quotation marks and dots follow later. */
    private static final char LAST_LEFT_TO_RIGHT = '\u058F';

    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_DOTS = '\u2027';
    private static final int LONG = 30;

    /** No language has such a word; scripts that are written without blanks break by themselves. */
    private static final Pattern TOO_LONG =
            Pattern.compile("[^\\s\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]{31,}");

    private static final Pattern PIECE = Pattern.compile("\\X{10}(?=\\X)");

    /** No text holds it: neither a form nor the database lets it in. */
    private static final String BREAK = "\u0000";

    /** Nothing but characters stands in these. */
    private static final Set<String> PLAIN = Set.of("title", "option", "textarea", "script", "style");

    PeoplesWords() {
        super(
                TemplateMode.HTML,
                "th",
                StandardTextTagProcessor.ATTR_NAME,
                StandardTextTagProcessor.PRECEDENCE - 1,
                true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName name,
            String expression,
            @Nullable Object result,
            IElementTagStructureHandler element) {
        String text = result == null ? "" : result.toString();
        boolean plain = PLAIN.contains(tag.getElementCompleteName());
        if (ordinary(text)) {
            element.setBody(HtmlEscape.escapeHtml4Xml(text), false);
            return;
        }
        String body = plain ? HtmlEscape.escapeHtml4Xml(text) : breakable(text);
        if (!ownDirection(text) || tag.hasAttribute("dir")) {
            element.setBody(body, false);
        } else if (tag.getElementCompleteName().equals("th:block")) {
            element.setBody("<bdi>" + body + "</bdi>", false);
        } else {
            element.setAttribute("dir", "auto");
            element.setBody(body, false);
        }
    }

    /** Neither long words nor a script from right to left, as nearly all text: told at little cost. */
    static boolean ordinary(String text) {
        int word = 0;
        for (int at = 0; at < text.length(); at++) {
            char it = text.charAt(at);
            word = it == ' ' || it == '\n' ? 0 : word + 1;
            if (word > LONG || it > LAST_LEFT_TO_RIGHT && (it < FIRST_DASH || it > LAST_DOTS)) {
                return false;
            }
        }
        return true;
    }

    static String breakable(String text) {
        String marked = TOO_LONG.matcher(text)
                .replaceAll(word ->
                        Matcher.quoteReplacement(PIECE.matcher(word.group()).replaceAll("$0" + BREAK)));
        return HtmlEscape.escapeHtml4Xml(marked).replace(BREAK, "<wbr>");
    }

    /** A sentence of ours has the direction of the page; words in it are isolated already. */
    private static boolean ownDirection(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length()) && text.indexOf(Sentences.ISOLATE) < 0;
    }
}
