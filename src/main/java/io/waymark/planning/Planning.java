package io.waymark.planning;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.AssessmentRuns;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.MilestoneClaim;
import io.waymark.assessment.Milestones;
import io.waymark.assessment.Plan;
import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.form.CreationKey;
import io.waymark.goal.GoalsOfAssessments;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Invitation;
import io.waymark.organisation.Invitations;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.UnitId;
import io.waymark.organisation.Units;
import io.waymark.planning.unit.UnitChanges;
import io.waymark.planning.unit.UnitPlan;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers what a lead can choose from, and begins what was chosen. */
@Component
class Planning {

    private final Units units;
    private final Members members;
    private final Invitations invitations;
    private final Editions editions;
    private final Assessments assessments;
    private final Milestones milestones;
    private final AssessmentRuns runs;
    private final UnitChanges unitChanges;
    private final RankedGoals ranked;
    private final GoalsOfAssessments goals;

    Planning(
            Units units,
            Members members,
            Invitations invitations,
            Editions editions,
            Assessments assessments,
            Milestones milestones,
            AssessmentRuns runs,
            UnitChanges unitChanges,
            RankedGoals ranked,
            GoalsOfAssessments goals) {
        this.units = units;
        this.members = members;
        this.invitations = invitations;
        this.editions = editions;
        this.assessments = assessments;
        this.milestones = milestones;
        this.runs = runs;
        this.unitChanges = unitChanges;
        this.ranked = ranked;
        this.goals = goals;
    }

    /** Units, colleagues, who is expected, milestones and goals: five statements. */
    @Transactional(readOnly = true)
    PlanChoices choices(Member member) {
        List<Edition> currentFirst = Stream.concat(Stream.of(editions.current()), editions.all().stream())
                .distinct()
                .toList();
        return new PlanChoices(
                units.of(member),
                members.colleagues(member),
                invitations.of(member).stream().map(Invitation::email).toList(),
                currentFirst,
                milestones.latestClaims(member),
                ranked.of(member));
    }

    /**
     * What a lead most likely wants: the unit's last cycle once more, from its last milestone, under a title that none of its
     * assessments has; where no unit is chosen yet, none of any unit.
     */
    @Transactional(readOnly = true)
    PlanProposal proposal(Member member, String unit, String quarter) {
        PlanChoices choices = choices(member);
        return new PlanProposal(choices, suggested(member, unit, quarter, choices));
    }

    private PlanForm suggested(Member member, String unit, String quarter, PlanChoices choices) {
        UnitId chosen = choices.hasUnit(unit) ? UnitId.of(unit) : null;
        String title = ProposedTitle.of(quarter, assessments.titles(member, chosen));
        PlanForm form = PlanForm.suggested(unit, title, choices.editions().getFirst(), choices.goalIds());
        return chosen == null
                ? form
                : assessments
                        .latestFor(member, chosen)
                        .map(it -> form.after(it, newest(unit, choices).orElse(null), goals.of(member, it.id())))
                        .orElse(form);
    }

    private static Optional<UUID> newest(String unit, PlanChoices choices) {
        return choices.milestones().stream()
                .filter(it -> it.unit().toString().equals(unit))
                .map(MilestoneClaim::id)
                .findFirst();
    }

    /** What the same lead began with the same form before, also where it was withdrawn since. */
    @Transactional(readOnly = true)
    Optional<Assessment> begun(Member lead, PlanForm form) {
        return assessments.ever(lead, form.assessment()).filter(it -> it.begunBy(lead));
    }

    /**
     * Begins the assessment, and makes its unit where it is new: both or neither.
     *
     * @return empty where another assessment of the unit is called so already
     */
    @Transactional
    Optional<AssessmentId> begin(Member lead, PlanForm form, Edition edition, Clock clock) {
        UnitId unit = form.isNewUnit() ? added(lead, form) : UnitId.of(form.unit());
        units.hold(lead, unit);
        return ProposedTitle.isTaken(form.title(), assessments.titles(lead, unit))
                ? Optional.empty()
                : Optional.of(begin(lead, form, form.plan(unit, edition), clock));
    }

    private AssessmentId begin(Member lead, PlanForm form, Plan plan, Clock clock) {
        AssessmentId id = runs.begin(lead, id(lead, form), plan, clock).id();
        goals.choose(lead, id, plan.title(), Set.copyOf(Objects.requireNonNull(form.goals())), clock.instant());
        return id;
    }

    /** The form's key, unless it names what somebody else began. */
    private AssessmentId id(Member lead, PlanForm form) {
        return assessments
                .ever(lead, form.assessment())
                .filter(it -> !it.begunBy(lead))
                .map(it -> new AssessmentId(CreationKey.next().value()))
                .orElseGet(form::assessment);
    }

    private UnitId added(Member lead, PlanForm form) {
        UnitPlan plan = new UnitPlan(form.unitName(), Objects.requireNonNull(form.unitKind()));
        if (unitChanges.add(lead, CreationKey.next().value(), plan) instanceof UnitChanges.Result.Done done) {
            return done.unit().id();
        }
        throw new DuplicateKeyException("A unit of this name was added while the plan was sent");
    }
}
