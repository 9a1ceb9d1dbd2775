package io.waymark.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Operators count what became of answers; Greta's tell. */
@OwnWorld
class SaveMeterTests {

    @Autowired
    private MockMvcTester portal;

    @Autowired
    private MeterRegistry meters;

    @Test
    void eachAnswerIsCountedByWhatBecameOfIt() {
        Visitor greta = Visitor.as("greta", portal);
        String newest = greta.page("/orgs/globex/assessments").select("th a").attr("href");
        Element form = Objects.requireNonNull(
                greta.page(newest + "/questions/technology/architecture").selectFirst("form.practice-form"));
        Map<String, String> answer = new HashMap<>(Map.of(
                "rating",
                "PARTLY",
                "confidence",
                "MEDIUM",
                "version",
                form.select("[name=version]").val(),
                "key",
                UUID.randomUUID().toString()));

        assertCounted("SAVED", () -> send(greta, form, answer, HttpStatus.SEE_OTHER));
        assertCounted("REPEATED", () -> send(greta, form, answer, HttpStatus.SEE_OTHER));
        answer.put("key", UUID.randomUUID().toString());
        assertCounted("STALE", () -> send(greta, form, answer, HttpStatus.CONFLICT));
        answer.put("rating", "NOT_APPLICABLE");
        assertCounted("REFUSED", () -> send(greta, form, answer, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private static void send(Visitor person, Element form, Map<String, String> answer, HttpStatus status) {
        assertThat(person.post(form.attr("action"), answer)).hasStatus(status);
    }

    /** All portals of a JVM count together, and browsers save in another one meanwhile: it is one more, at least. */
    private void assertCounted(String result, Runnable work) {
        double before = saves(result);
        double refusals = refusals();
        work.run();
        assertThat(saves(result)).as(result).isGreaterThanOrEqualTo(before + 1);
        assertThat(refusals()).isGreaterThanOrEqualTo(refusals + ("STALE REFUSED".contains(result) ? 1 : 0));
    }

    private double saves(String result) {
        return meters.get("waymark.answer.saves")
                .tag("result", result)
                .counter()
                .count();
    }

    private double refusals() {
        return meters.get("waymark.form.refusals").counters().stream()
                .mapToDouble(it -> it.count())
                .sum();
    }
}
