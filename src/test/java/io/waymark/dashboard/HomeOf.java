package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What home shows to one persona, and a way to do it. */
record HomeOf(Visitor visitor, String path) {

    static HomeOf acme(String persona, MockMvcTester portal) {
        return new HomeOf(Visitor.as(persona, portal), "/orgs/acme");
    }

    /** What waits for them, the big card first. */
    List<String> mine() {
        return visitor.page(path)
                .select(".next:has(.btn-primary) h2, .duties strong")
                .eachText();
    }

    /** What waits for others, with their names. */
    List<String> others() {
        return visitor.page(path).select("section[aria-labelledby=others] li").eachText();
    }

    /** Follows the button of what waits. */
    Document follow(String task) {
        Element one = visitor.page(path).select(".next, .duties li").stream()
                .filter(it -> it.text().contains(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing waits like " + task));
        return visitor.page(one.expectFirst("a.btn").attr("href").replaceAll("#.*", ""));
    }

    /** Sends a form of a page as it stands, but for these fields. */
    void send(Document page, String form, Map<String, String> typed) {
        FormElement sent = (FormElement) Objects.requireNonNull(page.selectFirst(form), form);
        Map<String, String> fields = new HashMap<>();
        sent.formData().forEach(it -> fields.put(it.key(), it.value()));
        fields.putAll(typed);
        assertThat(visitor.post(sent.attr("action"), fields)).hasStatus3xxRedirection();
    }
}
