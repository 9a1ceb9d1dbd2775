package waymark.benchmark;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Asks for the board's report, waits until it is made, and fetches it. */
record ReportOrder(Reader reader) implements Act {

    private static final String REPORTS = "/orgs/acme/reports";
    private static final int LOOKS = 240;
    private static final long BETWEEN = 500;

    @Override
    public int once() throws Exception {
        FormElement form =
                (FormElement) reader.page(REPORTS).expectFirst("main form[action$=/reports]:has([name=kind])");
        Map<String, String> fields = new HashMap<>();
        for (Connection.KeyVal it : form.formData()) {
            fields.put(it.key(), it.value());
        }
        String made = reader.send(REPORTS, fields, false).all("Location").getFirst();
        for (int look = 0; look < LOOKS; look++) {
            Document page = reader.page(made);
            if (page.selectFirst("a[href$=file.pdf]") != null) {
                return reader.get(page.expectFirst("a[href$=file.pdf]").attr("href"), false)
                        .body()
                        .length;
            }
            Thread.sleep(BETWEEN);
        }
        return -1;
    }
}
