package io.waymark.journey;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.Milestones;
import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rated;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationContext;

/**
 * What happens around the checkout team while nobody looks: through the same operations that the browser uses, people
 * answer what their story is not about.
 */
final class CheckoutTeam {

    static final DimensionKey POLICY = new DimensionKey("policy");
    static final TopicKey TOPIC = POLICY.topic("policy-creation");
    static final PracticeKey EXEMPTIONS = new PracticeKey(TOPIC + ".exemption-register");

    private final ApplicationContext portal;
    private final Cycle cycle;
    private final Edition edition;
    private final Member ada;
    private final Member polly;

    CheckoutTeam(ApplicationContext portal) {
        this.portal = portal;
        this.cycle = new Cycle(portal);
        this.edition = portal.getBean(Editions.class).current();
        this.ada = cycle.member("ada", "acme");
        this.polly = cycle.member("polly", "acme");
    }

    /** Polly answers the other topics of policy; Ada answers all other dimensions and submits them. */
    void answerTheRest(String address) {
        AssessmentId id = id(address);
        cycle.answer(polly, id, practices(it -> policy(it) && !shared(it)), Rating.LARGELY);
        cycle.answer(ada, id, practices(it -> !policy(it)), Rating.LARGELY);
        submitTheRest(id);
    }

    /** Everybody repeats what stood before; only that the exemptions are Fully now Pete and Tess saw too. */
    void carryTheRestOver(String address) {
        AssessmentId id = id(address);
        Map<PracticeKey, Rated> before = before();
        carryOver(polly, id, practices(it -> policy(it) && !shared(it)), before);
        carryOver(ada, id, practices(it -> !policy(it)), before);
        submitTheRest(id);
        for (Member it : List.of(cycle.member("pete", "acme"), cycle.member("tess", "acme"))) {
            carryOver(it, id, practices(practice -> shared(practice) && !practice.equals(EXEMPTIONS)), before);
            cycle.answer(it, id, List.of(EXEMPTIONS), Rating.FULLY);
            cycle.handIn(it, id, POLICY.value());
        }
    }

    private void submitTheRest(AssessmentId id) {
        edition.dimensions().stream()
                .map(it -> it.key())
                .filter(it -> !it.equals(POLICY))
                .forEach(it -> Cycle.done(cycle.submit(ada, id, it)));
    }

    private void carryOver(Member who, AssessmentId id, List<PracticeKey> practices, Map<PracticeKey, Rated> before) {
        for (PracticeKey it : practices) {
            Rated rated = before.get(it);
            cycle.carryOver(who, id, it, rated == null ? Rating.NOT : rated.rating());
        }
    }

    /** What the newest milestone of the organisation froze. */
    private Map<PracticeKey, Rated> before() {
        Milestones milestones = portal.getBean(Milestones.class);
        return Cycle.as(
                ada,
                () -> milestones.ratings(
                        ada, milestones.latestClaims(ada).getFirst().id()));
    }

    private List<PracticeKey> practices(Predicate<PracticeKey> which) {
        return edition.practices().stream()
                .filter(it -> edition.asked().contains(it.level()))
                .map(it -> it.key())
                .filter(which)
                .toList();
    }

    private static boolean policy(PracticeKey practice) {
        return practice.topic().dimension().equals(POLICY);
    }

    private static boolean shared(PracticeKey practice) {
        return practice.topic().equals(TOPIC);
    }

    private static AssessmentId id(String address) {
        return new AssessmentId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }
}
