package waymark.benchmark;

import java.io.IOException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Page 200 of a table, or the last one before it: pages are found by going on from each to the next. */
final class LatePage {

    private static final int PAGES = 200;

    private LatePage() {}

    static String of(Reader reader, String table) throws IOException {
        String path = table;
        for (int page = 1; page < PAGES; page++) {
            Document shown = reader.page(path);
            Element next = shown.selectFirst("a[rel=next]");
            if (next == null) {
                return path;
            }
            path = next.attr("href");
        }
        return path;
    }
}
