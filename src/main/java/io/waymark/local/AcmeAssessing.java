package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.MilestoneClaim;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Plan;
import io.waymark.assessment.SignOff;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Targets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme Retail's assessment of a quarter: begun, answered by owners of dimensions, and signed off unless it is today's. */
@Component
@Profile("demo-world")
class AcmeAssessing {

    private final DemoEdition standing;
    private final AssessmentRuns runs;
    private final Respondents respondents;
    private final Milestones milestones;
    private final Reviews reviews;

    AcmeAssessing(
            DemoEdition standing,
            AssessmentRuns runs,
            Respondents respondents,
            Milestones milestones,
            Reviews reviews) {
        this.standing = standing;
        this.runs = runs;
        this.respondents = respondents;
        this.milestones = milestones;
        this.reviews = reviews;
    }

    Assessment assess(Cast<Member> members, Unit unit, int quartersAgo) {
        Member ada = members.get(Persona.ADA);
        DemoQuarter quarter = DemoQuarter.before(quartersAgo);
        Assessment assessment =
                Tenancy.of(ada).call(() -> runs.begin(ada, plan(unit, quarter, members, ada), quarter.daysEarlier(21)));
        for (Dimension dimension : standing.edition().dimensions()) {
            respondents.answer(
                    members.get(AcmeDimension.of(dimension).owner()),
                    assessment,
                    AcmeAnswers.of(dimension, quartersAgo),
                    quarter.daysEarlier(7));
        }
        if (quartersAgo > 0) {
            signOff(members, assessment, quarter);
        }
        return assessment;
    }

    /** Owners submit what they answered, Ada accepts it and signs off. */
    private void signOff(Cast<Member> members, Assessment assessment, DemoQuarter quarter) {
        Member ada = members.get(Persona.ADA);
        for (AcmeDimension it : AcmeDimension.values()) {
            reviews.pass(members.get(it.owner()), ada, assessment.id(), it.key(), quarter.daysEarlier(2));
        }
        SignOff result = Tenancy.of(ada).call(() -> runs.signOff(ada, assessment.id(), quarter.daysEarlier(0)));
        if (!(result instanceof SignOff.Done)) {
            throw new IllegalStateException("Not signed off: " + result);
        }
    }

    private Plan plan(Unit unit, DemoQuarter quarter, Cast<Member> members, Member ada) {
        Edition edition = standing.edition();
        return new Plan(
                unit.id(),
                edition.id(),
                quarter.title(),
                edition.dimensions().stream()
                        .map(it -> new Plan.Dimension(it.key(), Targets.USUAL, owner(it, members)))
                        .toList(),
                milestones.latestClaims(ada).stream()
                        .map(MilestoneClaim::id)
                        .findFirst()
                        .orElse(null));
    }

    private static PersonId owner(Dimension dimension, Cast<Member> members) {
        return members.get(AcmeDimension.of(dimension).owner()).person();
    }
}
