package io.waymark.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Save;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import io.waymark.testing.Visitor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Ada, Tess, Pete and Archie around one topic of a new unit of Acme: each answers it alone. */
final class Table {

    static final DimensionKey TECHNOLOGY = new DimensionKey("technology");
    static final TopicKey TOPIC = TECHNOLOGY.topic("architecture");

    final Member ada;
    final Member tess;
    final Member pete;
    final Member archie;
    final AssessmentId id;
    final List<PracticeKey> practices;
    final String address;

    private final ApplicationContext portal;
    private final MockMvcTester mvc;
    private final Cycle cycle;

    Table(ApplicationContext portal, MockMvcTester mvc) {
        this.portal = portal;
        this.mvc = mvc;
        this.cycle = new Cycle(portal);
        this.ada = cycle.member("ada", "acme");
        this.tess = cycle.member("tess", "acme");
        this.pete = cycle.member("pete", "acme");
        this.archie = cycle.member("archie", "acme");
        this.id = cycle.begin(ada, Map.of("technology", tess));
        this.address = "/orgs/acme/assessments/" + id;
        this.practices = cycle.practices("technology").stream()
                .filter(it -> it.topic().equals(TOPIC))
                .toList();
        for (Member it : List.of(ada, pete, archie)) {
            cycle.assign(ada, id, it, TOPIC);
        }
    }

    void says(Member who, PracticeKey practice, Rating rating, String note) {
        String reason = rating == Rating.NOT_APPLICABLE ? note : "";
        says(who, practice, new AnswerContent(rating, reason, Confidence.HIGH, note), 0);
    }

    void says(Member who, PracticeKey practice, AnswerContent content, int seen) {
        Save wish = new Save(id, practice, content, UUID.randomUUID(), seen);
        assertThat(Cycle.as(who, () -> portal.getBean(Answers.class).save(who, wish, Instant.now())))
                .isInstanceOf(Save.Result.Saved.class);
    }

    /** Tess says Fully, Pete Not. */
    Table differ(PracticeKey practice) {
        says(tess, practice, Rating.FULLY, "");
        says(pete, practice, Rating.NOT, "");
        return this;
    }

    Table open() {
        cycle.open(ada, id, TECHNOLOGY);
        return this;
    }

    String comparison() {
        return address + "/comparison/technology";
    }

    String workshop() {
        return address + "/workshop/technology";
    }

    String agreements(PracticeKey practice) {
        return address + "/agreements/" + practice;
    }

    String dissents(PracticeKey practice) {
        return agreements(practice) + "/dissents";
    }

    Visitor visitor(String persona) {
        return Visitor.as(persona, mvc);
    }

    MvcTestResult decide(PracticeKey practice, Rating rating, String reason, int seen) {
        return visitor("ada").post(agreements(practice), decision(rating.name(), reason, seen));
    }

    MvcTestResult dissent(String persona, Member of, PracticeKey practice, String reason, int seen) {
        return visitor(persona).post(dissents(practice), dissent(of, reason, seen));
    }

    static Map<String, String> decision(String rating, String reason, int seen) {
        return Map.of("rating", rating, "confidence", "MEDIUM", "reason", reason, "seen", String.valueOf(seen));
    }

    static Map<String, String> dissent(@Nullable Member of, String reason, int seen) {
        String person = of == null ? "" : of.person().toString();
        return Map.of("person", person, "reason", reason, "seen", String.valueOf(seen));
    }

    static Map<String, String> from(String place, Map<String, String> fields) {
        Map<String, String> more = new HashMap<>(fields);
        more.put("in", place);
        return more;
    }

    /** Sends a form as the page's script does. */
    MvcTestResult sendAsScript(String persona, String url, Map<String, String> fields) {
        var request = mvc.post()
                .uri(url)
                .header("HX-Request", "true")
                .with(user(portal.getBean(UserDetailsService.class).loadUserByUsername(persona)))
                .with(csrf())
                .with(it -> {
                    it.setServletPath(String.valueOf(it.getRequestURI()));
                    it.setPathInfo(null);
                    return it;
                });
        fields.forEach(request::param);
        return request.exchange();
    }
}
