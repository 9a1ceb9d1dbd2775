package io.waymark.roadmap;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Answers;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.Plan;
import io.waymark.assessment.Save;
import io.waymark.content.Edition;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.SignedIn;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.Units;
import io.waymark.scoring.Rating;
import io.waymark.testing.WorldEdition;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;

/** New units of the named world with an assessment of their own, so that tests leave each other alone. */
public final class UnitWithGaps {

    private final ApplicationContext portal;

    public UnitWithGaps(ApplicationContext portal) {
        this.portal = portal;
    }

    /** A persona of an organisation. */
    public Member member(String username, String slug) {
        SignedIn.Principal persona =
                (SignedIn.Principal) portal.getBean(UserDetailsService.class).loadUserByUsername(username);
        PersonId person = persona.signedIn().id();
        return Tenancy.of(person)
                .call(() -> portal.getBean(Members.class).find(person, slug).orElseThrow());
    }

    /** A new unit of the lead's organisation. */
    public Unit unit(Member lead) {
        return Tenancy.of(lead)
                .call(() -> portal.getBean(Units.class).add(lead, "Team " + UUID.randomUUID(), Unit.Kind.TEAM));
    }

    /** A new assessment of the unit. */
    public Assessment assessment(Member lead, Unit unit) {
        Edition edition = WorldEdition.in(portal);
        List<Plan.Dimension> dimensions = edition.dimensions().stream()
                .map(it -> new Plan.Dimension(it.key(), 3, null))
                .toList();
        Plan plan = new Plan(unit.id(), edition.id(), "Roadmap test", dimensions);
        return Tenancy.of(lead).call(() -> portal.getBean(AssessmentRuns.class).begin(lead, plan, Clock.systemUTC()));
    }

    /** Rates practices for the first time. */
    public void rate(Member lead, Assessment assessment, Collection<PracticeKey> practices, Rating rating) {
        Answers answers = portal.getBean(Answers.class);
        Tenancy.of(lead)
                .run(() -> practices.forEach(practice -> answers.save(
                        lead,
                        new Save(assessment.id(), practice, AnswerContent.of(rating), UUID.randomUUID(), 0),
                        Instant.now())));
    }

    /** A new unit whose assessment found the first so many practices of the edition missing. */
    public Unit with(Member lead, int gaps) {
        Unit unit = unit(lead);
        rate(lead, assessment(lead, unit), practices(gaps), Rating.NOT);
        return unit;
    }

    /** The first so many practices of the edition. */
    public List<PracticeKey> practices(int count) {
        return WorldEdition.in(portal).practices().stream()
                .limit(count)
                .map(it -> it.key())
                .toList();
    }
}
