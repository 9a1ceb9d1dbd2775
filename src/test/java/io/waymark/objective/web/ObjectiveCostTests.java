package io.waymark.objective.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Statements;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** How often the pages ask the database, however much hangs on them; forms ask for the colleagues beside this. */
@OwnWorld
class ObjectiveCostTests {

    private static final String LIST = "/orgs/globex/objectives";
    private static final int MANY = 25;

    @Autowired
    private MockMvcTester mvc;

    private Visitor gus;

    @BeforeEach
    void enter() {
        gus = Visitor.as("gus", mvc);
    }

    @Test
    void pagesAskAsOftenWithManyKeyResultsAsWithOne() {
        String small = objective(1);
        String large = objective(MANY);
        assertThat(asked(small)).hasSize(3).hasSameSizeAs(asked(large));
        assertThat(asked(small + "/edit")).hasSize(3);
        assertThat(asked(small + "/key-results/new")).hasSize(3);
        assertThat(asked(LIST)).hasSize(3);
        assertThat(asked(gus.page(large).select("th a").attr("href"))).hasSize(6);
    }

    private List<String> asked(String path) {
        gus.page(path);
        return Statements.besideSessionAndMember(() -> gus.page(path));
    }

    private String objective(int keyResults) {
        gus.post("/orgs/globex/goals", Map.of("statement", "Keep the lights on", "why", "", "theme", "customer"));
        Document form = gus.page(LIST + "/new");
        String key = UUID.randomUUID().toString();
        Map<String, String> fields = Map.of(
                "title",
                "Nobody waits for power",
                "goal",
                form.select("#goal option").get(1).val(),
                "due",
                "2099-12-31",
                "key",
                key);
        assertThat(gus.post(LIST, fields)).hasRedirectedUrl(LIST + "/" + key);
        for (int number = 0; number < keyResults; number++) {
            assertThat(gus.post(LIST + "/" + key + "/key-results", keyResult("Outages " + number)))
                    .hasStatus3xxRedirection();
        }
        return LIST + "/" + key;
    }

    private static Map<String, String> keyResult(String title) {
        Map<String, String> fields = new HashMap<>();
        fields.putAll(Map.of("title", title, "unit", "minutes", "nature", "BUSINESS", "direction", "LOWER"));
        fields.putAll(Map.of("baseline", "90", "target", "5", "due", "2099-12-31"));
        fields.put("key", UUID.randomUUID().toString());
        return fields;
    }
}
