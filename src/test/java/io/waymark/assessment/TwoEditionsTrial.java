package io.waymark.assessment;

import static io.waymark.assessment.Cycle.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.content.DimensionKey;
import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Editions;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.Role;
import io.waymark.organisation.SignedIn;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

/** A new organisation with ada, who leads, and bo and tess, who answer; its assessments begin with the earlier of two editions, unless told. */
public final class TwoEditionsTrial {

    static final EditionId EARLIER = new EditionId("tiny", "1.0");
    static final EditionId LATER = new EditionId("tiny", "2.0");

    final Cycle cycle;
    public final Member ada;
    public final Member bo;
    public final Member tess;
    public final Unit unit;
    private final ApplicationContext portal;
    private final Clock clock = Clock.systemUTC();

    public TwoEditionsTrial(ApplicationContext portal) {
        this.portal = portal;
        this.cycle = new Cycle(portal);
        String slug = "shop-" + UUID.randomUUID().toString().substring(0, 8);
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        Tenancy.of(id).call(() -> {
            portal.getBean(Organisations.class).found(id, slug, "Shop");
            admit(id, "ada", Role.LEAD);
            admit(id, "bo", Role.OWNER);
            admit(id, "tess", Role.OWNER);
            return true;
        });
        this.ada = cycle.member("ada", slug);
        this.bo = cycle.member("bo", slug);
        this.tess = cycle.member("tess", slug);
        this.unit = cycle.unit(ada);
    }

    private void admit(OrganisationId id, String persona, Role role) {
        var principal =
                (SignedIn.Principal) portal.getBean(UserDetailsService.class).loadUserByUsername(persona);
        portal.getBean(Members.class).admit(id, principal.signedIn().id(), Set.of(role));
    }

    Edition edition(EditionId id) {
        return portal.getBean(Editions.class).find(id).orElseThrow();
    }

    /** Begins with the earlier edition; bo owns every dimension. */
    public AssessmentId begin() {
        return begin(EARLIER, null);
    }

    /** Begins with some edition; bo owns every dimension. */
    public AssessmentId begin(EditionId edition, @Nullable UUID baseline) {
        List<Plan.Dimension> dimensions = edition(edition).dimensions().stream()
                .map(it -> new Plan.Dimension(it.key(), 3, bo.person()))
                .toList();
        Plan plan = new Plan(unit.id(), edition, "2026 Q4", dimensions, baseline);
        return as(
                ada,
                () -> portal.getBean(AssessmentRuns.class)
                        .begin(ada, plan, clock)
                        .id());
    }

    public void answer(Member member, AssessmentId assessment, String practice, Rating rating) {
        assertThat(cycle.save(member, assessment, new PracticeKey(practice), rating))
                .isInstanceOf(Save.Result.Saved.class);
    }

    /** Bo answers everything that is asked in a dimension alike. */
    public void answerAll(AssessmentId assessment, String dimension, Rating rating) {
        edition(assessment(assessment).edition())
                .dimension(new DimensionKey(dimension))
                .orElseThrow()
                .practices()
                .forEach(it -> answer(bo, assessment, it.key().value(), rating));
    }

    public void share(AssessmentId assessment, String topic) {
        cycle.assign(ada, assessment, tess, new TopicKey(topic));
    }

    /** Accepts and signs what is answered whole. */
    public void signOff(AssessmentId assessment) {
        cycle.accept(ada, assessment);
        assertThat(cycle.signOff(ada, assessment)).isInstanceOf(SignOff.Done.class);
    }

    Upgrades.Result upgrade(AssessmentId assessment) {
        return as(ada, () -> portal.getBean(Upgrades.class).upgrade(ada, assessment, clock));
    }

    /** Goes on with the later edition. */
    public AssessmentId upgraded(AssessmentId assessment) {
        return ((Upgrades.Result.Done) upgrade(assessment)).now();
    }

    Assessment assessment(AssessmentId id) {
        return as(ada, () -> portal.getBean(Assessments.class).ever(ada, id)).orElseThrow();
    }

    /** What a member answered, by practice. */
    Map<PracticeKey, Rating> ratings(Member member, AssessmentId id) {
        return as(member, () -> portal.getBean(Parts.class).of(member, id)).ratings();
    }

    Map<PracticeKey, Hint> hints(Member member, AssessmentId id) {
        Assessment it = assessment(id);
        return as(
                member,
                () -> portal.getBean(UpgradeSuggestions.class).of(member, it, edition(it.edition()), clock.instant()));
    }

    Findings findings(Member member, AssessmentId id) {
        return as(member, () -> portal.getBean(AllFindings.class).of(member, id));
    }

    <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }
}
