package waymark.benchmark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;

/** What people do in the portal. */
final class Acts {

    private static final List<String> RATINGS = List.of("NOT", "PARTLY", "LARGELY", "FULLY");

    private Acts() {}

    /** Reads the paths in turn. */
    static Act reading(Reader reader, boolean region, List<String> paths) {
        int[] turn = {0};
        return () -> {
            Response answer = reader.get(paths.get(turn[0]++ % paths.size()), region);
            return answer.status() == 200 ? answer.body().length : -1;
        };
    }

    static Act reading(Reader reader, String path) {
        return reading(reader, false, List.of(path));
    }

    /** Answers the questions of a page in turn, each time otherwise, as its script does. */
    static Act answering(Reader reader, String page) throws IOException {
        List<Form> forms = reader.page(page).select("form.practice-form").stream()
                .map(Form::of)
                .toList();
        if (forms.isEmpty()) {
            throw new IOException("Nothing to answer: " + page);
        }
        int[] turn = {0};
        return () -> {
            Form form = forms.get(turn[0]++ % forms.size());
            Response answer =
                    reader.send(form.action, form.filled(RATINGS.get(turn[0] / forms.size() % RATINGS.size())), true);
            return answer.status() == 200 ? answer.body().length : -1;
        };
    }

    /** A question as it stands on somebody's screen. */
    private record Form(String action, Map<String, String> fields) {

        static Form of(Element form) {
            Map<String, String> fields = new HashMap<>();
            fields.put("version", form.expectFirst("[name=version]").val());
            fields.put("_csrf", form.expectFirst("[name=_csrf]").val());
            fields.put("confidence", "MEDIUM");
            return new Form(form.attr("action"), fields);
        }

        /** Each save is one version more. */
        Map<String, String> filled(String rating) {
            Map<String, String> wish = new HashMap<>(fields);
            wish.put("rating", rating);
            wish.put("key", UUID.randomUUID().toString());
            fields.merge("version", "1", (held, one) -> Integer.toString(Integer.parseInt(held) + 1));
            return wish;
        }
    }
}
