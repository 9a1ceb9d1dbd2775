package io.waymark.local;

import static java.util.Map.entry;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.MilestoneClaim;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Plan;
import io.waymark.assessment.SignOff;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.Units;
import io.waymark.scoring.Rating;
import io.waymark.scoring.Targets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme Retail: in production, stuck at Operate, three quarters of history and a fourth assessment under way. */
@Component
@Profile("demo-world")
class AcmeRetail {

    static final String SLUG = "acme";

    private static final Map<Persona, Set<Role>> ROLES = Map.ofEntries(
            entry(Persona.ADA, Set.of(Role.ADMINISTRATOR, Role.LEAD)),
            entry(Persona.BO, Set.of(Role.OWNER)),
            entry(Persona.PIA, Set.of(Role.OWNER)),
            entry(Persona.PETE, Set.of(Role.OWNER)),
            entry(Persona.POLLY, Set.of(Role.OWNER)),
            entry(Persona.TESS, Set.of(Role.OWNER)),
            entry(Persona.ARCHIE, Set.of(Role.ARCHITECT)),
            entry(Persona.EVA, Set.of(Role.EXECUTIVE)),
            entry(Persona.FAY, Set.of(Role.FINANCE)));

    private static final String UNANSWERED_TOPIC = "technology.security-and-policy";
    private static final int LEFT_OPEN = 7;
    private static final int QUARTERS = 3;

    private final Founding founding;
    private final Units units;
    private final DemoEdition standing;
    private final AssessmentRuns runs;
    private final Respondents respondents;
    private final Milestones milestones;
    private final Reviews reviews;
    private final AcmeRoadmap roadmap;
    private final List<AcmeScene> scenes;

    AcmeRetail(
            Founding founding,
            Units units,
            DemoEdition standing,
            AssessmentRuns runs,
            Respondents respondents,
            Milestones milestones,
            Reviews reviews,
            AcmeRoadmap roadmap,
            List<AcmeScene> scenes) {
        this.founding = founding;
        this.units = units;
        this.standing = standing;
        this.runs = runs;
        this.respondents = respondents;
        this.milestones = milestones;
        this.reviews = reviews;
        this.roadmap = roadmap;
        this.scenes = scenes;
    }

    void make(Cast<PersonId> everyone) {
        Cast<Member> members = founding.found(SLUG, "Acme Retail", ROLES, everyone);
        Member ada = members.get(Persona.ADA);
        Member archie = members.get(Persona.ARCHIE);
        Unit whole = Tenancy.of(ada).call(() -> units.add(ada, "Acme Retail", Unit.Kind.ORGANISATION));
        roadmap.rankGoals(members, DemoQuarter.before(QUARTERS).daysEarlier(30));
        Assessment open = assess(members, whole, QUARTERS);
        roadmap.makeFromGaps(archie, whole.id(), DemoQuarter.before(QUARTERS).daysEarlier(-1));
        for (int quartersAgo = QUARTERS - 1; quartersAgo >= 0; quartersAgo--) {
            roadmap.keepOrder(archie, whole.id(), DemoQuarter.before(quartersAgo)::daysEarlier);
            open = assess(members, whole, quartersAgo);
            roadmap.finish(archie, whole.id(), builders(members), DemoQuarter.before(quartersAgo)::daysEarlier);
        }
        roadmap.plan(
                archie, whole.id(), builders(members), DemoQuarter.before(0).daysEarlier(6));
        for (AcmeScene it : scenes) {
            it.play(members, open);
        }
    }

    private static List<PersonId> builders(Cast<Member> members) {
        return Stream.of(Persona.ARCHIE, Persona.TESS, Persona.PETE)
                .map(it -> members.get(it).person())
                .toList();
    }

    private Assessment assess(Cast<Member> members, Unit unit, int quartersAgo) {
        Member ada = members.get(Persona.ADA);
        DemoQuarter quarter = DemoQuarter.before(quartersAgo);
        Assessment assessment =
                Tenancy.of(ada).call(() -> runs.begin(ada, plan(unit, quarter, members, ada), quarter.daysEarlier(21)));
        for (Dimension dimension : standing.edition().dimensions()) {
            respondents.answer(
                    members.get(AcmeDimension.of(dimension).owner()),
                    assessment,
                    answers(dimension, quartersAgo),
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

    private static Map<PracticeKey, AnswerContent> answers(Dimension dimension, int quartersAgo) {
        Maturity maturity = AcmeDimension.of(dimension).quartersAgo(quartersAgo);
        Map<PracticeKey, AnswerContent> answers = new LinkedHashMap<>();
        for (Practice practice : dimension.practices()) {
            answers.put(practice.key(), maturity.answer(practice));
        }
        if (quartersAgo == 0) {
            leaveSomeOpen(answers);
        }
        return answers;
    }

    /** Tess was called away: her last questions on security wait, and one she could not answer. */
    private static void leaveSomeOpen(Map<PracticeKey, AnswerContent> answers) {
        List<PracticeKey> security = answers.keySet().stream()
                .filter(it -> it.topic().value().equals(UNANSWERED_TOPIC))
                .toList();
        if (!security.isEmpty()) {
            security.subList(security.size() - LEFT_OPEN, security.size()).forEach(answers::remove);
            answers.put(
                    security.get(1),
                    AnswerContent.of(Rating.DONT_KNOW).withNote("The certificate team moved last month; asking them."));
        }
    }
}
