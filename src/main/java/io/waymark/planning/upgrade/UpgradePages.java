package io.waymark.planning.upgrade;

import io.waymark.assessment.AllFindings;
import io.waymark.assessment.AllMarks;
import io.waymark.assessment.Answer;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Findings;
import io.waymark.assessment.LaterWorks;
import io.waymark.assessment.Parts;
import io.waymark.assessment.Upgrades;
import io.waymark.assessment.Withdrawals;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an upgrade would do to an assessment, and what was said before one; the number of statements is the same for all. */
@Component
@Transactional(readOnly = true)
class UpgradePages {

    private final Assessments assessments;
    private final Upgrades upgrades;
    private final LaterWorks work;
    private final Withdrawals withdrawals;
    private final AllFindings findings;
    private final Parts parts;
    private final AllMarks marks;
    private final Members members;

    UpgradePages(
            Assessments assessments,
            Upgrades upgrades,
            LaterWorks work,
            Withdrawals withdrawals,
            AllFindings findings,
            Parts parts,
            AllMarks marks,
            Members members) {
        this.assessments = assessments;
        this.upgrades = upgrades;
        this.work = work;
        this.withdrawals = withdrawals;
        this.findings = findings;
        this.parts = parts;
        this.marks = marks;
        this.members = members;
    }

    /**
     * What would happen.
     *
     * @throws NotFound where the assessment is missing, gone or another tenant's, or no newer edition knows its questions
     */
    public UpgradePage preview(Member member, AssessmentId id) {
        Assessment assessment = assessments.of(member, id);
        return new UpgradePage(
                assessment,
                upgrades.of(assessment).orElseThrow(NotFound::new),
                !assessment.open() || withdrawals.signed(member, id),
                upgrades.given(member, id));
    }

    /** What was said before; empty where the assessment did not go on elsewhere. */
    public Optional<UpgradedPage> before(Member member, AssessmentId id) {
        Assessment assessment = assessments.readable(member, id);
        return assessment.upgraded()
                ? upgrades.next(member, id).map(next -> page(member, assessment, next))
                : Optional.empty();
    }

    private UpgradedPage page(Member member, Assessment assessment, AssessmentId next) {
        Assessment made = assessments.ever(member, next).orElseThrow(NotFound::new);
        Assessment today = upgrades.today(member, made);
        return new UpgradedPage(
                assessment,
                today,
                member.may(Right.PLAN_ASSESSMENTS)
                        ? new UpgradedPage.Undoing(made, work.last(member, next).orElse(null))
                        : null,
                today.upgradedAt().orElseThrow(NotFound::new),
                upgrades.behind(made).orElseThrow(NotFound::new),
                said(member, assessment.id()),
                marks.of(member, assessment.id()),
                members.roster(member).names());
    }

    /** What may be compared, and what the member wrote where it may not. */
    private Findings said(Member member, AssessmentId id) {
        Findings known = findings.of(member, id);
        Set<Answer> answers = new LinkedHashSet<>(known.answers());
        answers.addAll(parts.of(member, id).answers());
        return new Findings(
                List.copyOf(answers),
                known.decisions(),
                known.proven(),
                known.mine(),
                known.withheld(),
                known.weights());
    }
}
