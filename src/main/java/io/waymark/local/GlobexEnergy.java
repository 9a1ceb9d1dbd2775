package io.waymark.local;

import io.waymark.assessment.AnswerContent;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.Plan;
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
import io.waymark.scoring.Targets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Globex Energy: strong in policy as a regulated company is; its first assessment is open. */
@Component
@Profile("demo-world")
class GlobexEnergy {

    static final String SLUG = "globex";

    private static final Map<Persona, Set<Role>> ROLES = Map.of(
            Persona.GUS, Set.of(Role.ADMINISTRATOR, Role.LEAD),
            Persona.GRETA, Set.of(Role.OWNER));

    /** What Greta answered so far. */
    private static final Map<String, Maturity> ANSWERED =
            Map.of("policy", new Maturity(2.4), "process", new Maturity(1.4));

    /** How Gus sees the rest. */
    private static final Maturity AT_A_GLANCE = new Maturity(1.6);

    /** How Greta, who works with it, sees the rest; her pulse suggests answers to her. */
    private static final Maturity CLOSE_BY = new Maturity(1.1);

    private final Founding founding;
    private final Units units;
    private final DemoEdition standing;
    private final AssessmentRuns runs;
    private final Respondents respondents;
    private final PulseTakers pulses;

    GlobexEnergy(
            Founding founding,
            Units units,
            DemoEdition standing,
            AssessmentRuns runs,
            Respondents respondents,
            PulseTakers pulses) {
        this.founding = founding;
        this.units = units;
        this.standing = standing;
        this.runs = runs;
        this.respondents = respondents;
        this.pulses = pulses;
    }

    void make(Cast<PersonId> everyone) {
        Cast<Member> members = founding.found(SLUG, "Globex Energy", ROLES, everyone);
        Member gus = members.get(Persona.GUS);
        Member greta = members.get(Persona.GRETA);
        DemoQuarter now = DemoQuarter.before(0);
        Unit grid = Tenancy.of(gus).call(() -> units.add(gus, "Grid platform", Unit.Kind.PLATFORM));
        pulses.take(gus, grid.id(), it -> seen(it, AT_A_GLANCE), now.daysEarlier(12));
        pulses.take(greta, grid.id(), it -> seen(it, CLOSE_BY), now.daysEarlier(11));
        Assessment assessment =
                Tenancy.of(gus).call(() -> runs.begin(gus, plan(grid, now, greta.person()), now.daysEarlier(10)));
        respondents.answer(greta, assessment, answers(), now.daysEarlier(2));
    }

    private static Maturity seen(Dimension dimension, Maturity rest) {
        return ANSWERED.getOrDefault(dimension.key().value(), rest);
    }

    private Plan plan(Unit unit, DemoQuarter quarter, PersonId owner) {
        Edition edition = standing.edition();
        List<Plan.Dimension> dimensions = edition.dimensions().stream()
                .map(it -> new Plan.Dimension(it.key(), Targets.USUAL, owner))
                .toList();
        return new Plan(unit.id(), edition.id(), quarter.title(), dimensions);
    }

    private Map<PracticeKey, AnswerContent> answers() {
        Map<PracticeKey, AnswerContent> answers = new LinkedHashMap<>();
        for (Practice practice : standing.edition().practices()) {
            Maturity maturity = ANSWERED.get(practice.key().topic().dimension().value());
            if (maturity != null) {
                answers.put(practice.key(), maturity.answer(practice));
            }
        }
        return answers;
    }
}
