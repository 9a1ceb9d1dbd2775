package io.waymark.gate;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Milestone;
import io.waymark.assessment.Milestones;
import io.waymark.content.Editions;
import io.waymark.costreview.CostReviews;
import io.waymark.exemption.ExemptionRows;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.UnitId;
import io.waymark.outcome.OutcomeTrees;
import io.waymark.value.CaseRows;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the gate of a unit is judged by; eight statements, seven where nothing was signed off. */
@Component
class GateReading {
    private final Milestones milestones;
    private final Assessments assessments;
    private final Editions editions;
    private final Members members;
    private final RankedGoals goals;
    private final OutcomeTrees trees;
    private final CaseRows cases;
    private final CostReviews reviews;
    private final ExemptionRows exemptions;

    GateReading(
            Milestones milestones,
            Assessments assessments,
            Editions editions,
            Members members,
            RankedGoals goals,
            OutcomeTrees trees,
            CaseRows cases,
            CostReviews reviews,
            ExemptionRows exemptions) {
        this.milestones = milestones;
        this.assessments = assessments;
        this.editions = editions;
        this.members = members;
        this.goals = goals;
        this.trees = trees;
        this.cases = cases;
        this.reviews = reviews;
        this.exemptions = exemptions;
    }

    /** @param unit null where the organisation has none */
    @Transactional(readOnly = true)
    GateFacts of(Member member, @Nullable UnitId unit) {
        List<Member> colleagues = members.colleagues(member);
        return facts(member, unit, colleagues, it -> claims(member, it, colleagues));
    }

    /** The same without anybody's name, for who only counts; six statements. */
    @Transactional(readOnly = true)
    GateFacts nameless(Member member, UnitId unit) {
        return facts(
                member,
                unit,
                List.of(),
                it -> GateClaims.of(member, it, editions.find(it.edition()), dimension -> null));
    }

    private GateFacts facts(
            Member member, @Nullable UnitId unit, List<Member> colleagues, Function<Milestone, GateClaims> claims) {
        List<Milestone> ofUnit = unit == null ? List.of() : milestones.of(member, unit);
        return new GateFacts(
                ofUnit.isEmpty() ? Optional.empty() : Optional.of(claims.apply(ofUnit.getLast())),
                goals.of(member),
                trees.kpis(member),
                cases.of(member),
                reviews.of(member),
                exemptions.register(member),
                new Suppliers(colleagues),
                member.zone());
    }

    private GateClaims claims(Member member, Milestone milestone, List<Member> colleagues) {
        Assessment assessment = assessments.of(member, milestone.assessment());
        var names = colleagues.stream().collect(Collectors.toMap(Member::person, Member::name));
        return GateClaims.of(
                member,
                milestone,
                editions.find(milestone.edition()),
                it -> assessment.ownerOf(it).map(names::get).orElse(null));
    }
}
