package io.waymark.assessment;

import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds things on pages as a person does. */
public final class Pages {

    private Pages() {}

    public static Element one(Document page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), () -> selector + " is not on the page");
    }

    /** The address of the newest open assessment in a list. */
    public static String open(Document list) {
        return one(list, "tr:has(.status-progress) th a").attr("href");
    }

    /** The address of the newest signed-off assessment in a list. */
    public static String signedOff(Document list) {
        return one(list, "tr:has(.status-done) th a").attr("href");
    }
}
