package io.waymark.firstapplication;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Choices begun and candidates put up at Acme as a browser does it, each test its own. */
final class SpeedBoatRace {

    private static final String ALL = "/orgs/acme/first-application";

    private final Visitor visitor;
    private final String address;

    private SpeedBoatRace(Visitor visitor, String address) {
        this.visitor = visitor;
        this.address = address;
    }

    /** A new choice for the unit of Acme with this name. */
    static SpeedBoatRace begun(Visitor visitor, String unit) {
        Map<String, String> fields = Map.of(
                "title",
                "Race " + UUID.randomUUID(),
                "unit",
                unit,
                "currency",
                "EUR",
                "key",
                UUID.randomUUID().toString());
        MvcTestResult begun = visitor.post(ALL, fields);
        return new SpeedBoatRace(
                visitor, Objects.requireNonNull(begun.getResponse().getRedirectedUrl()));
    }

    /** The first unit that the form offers. */
    static String anyUnit(Visitor visitor) {
        return visitor.page(ALL).select("#unit option[value]:not([value=''])").attr("value");
    }

    /** One with all ratings the same. */
    static Map<String, String> candidate(String name, String returns, String effort, int ratings) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "name",
                name,
                "description",
                "",
                "returnPerYear",
                returns,
                "effort",
                effort,
                "mustNot",
                "",
                "version",
                "",
                "key",
                UUID.randomUUID().toString()));
        Criterion.ratedOnes().forEach(it -> fields.put("rating." + it, String.valueOf(ratings)));
        return fields;
    }

    /** Search wins by its return, Returns portal follows by its effort. */
    SpeedBoatRace withTwo() {
        add(candidate("Search", "400000", "100", 3));
        add(candidate("Returns portal", "200000", "50", 3));
        weigh(Map.of("weight.RETURN", "7", "weight.EFFORT", "4"));
        return this;
    }

    MvcTestResult add(Map<String, String> fields) {
        return visitor.post(address + "/candidates", fields);
    }

    /** Saves the weights as they stand, but for these. */
    MvcTestResult weigh(Map<String, String> others) {
        Map<String, String> fields = weights();
        fields.putAll(others);
        return visitor.post(address + "/weights", fields);
    }

    /** The fields of the weights form as the page shows them. */
    Map<String, String> weights() {
        Document page = page();
        Map<String, String> fields = new HashMap<>();
        page.select("#weights input[name]:not([name=_csrf])").forEach(it -> fields.put(it.attr("name"), it.val()));
        page.select("#weights select")
                .forEach(it -> fields.put(
                        it.attr("name"), it.select("option[selected]").attr("value")));
        return fields;
    }

    /** Records a decision for whom the form is about, without prerequisites but these. */
    MvcTestResult decide(String reason, Map<String, String> others) {
        Document form = visitor.page(address + "/decision");
        Map<String, String> fields = new HashMap<>(others);
        for (String it : new String[] {"candidate", "seen"}) {
            fields.putIfAbsent(it, form.select("form [name=" + it + "]").val());
        }
        fields.put("reason", reason);
        return visitor.post(address + "/decision", fields);
    }

    Document page() {
        return visitor.page(address);
    }

    String address() {
        return address;
    }

    /** The address of a candidate by name. */
    String candidate(String name) {
        String path = page().select("a:containsOwn(" + name + ")").attr("href");
        assertThat(path).contains("/candidates/");
        return path;
    }
}
