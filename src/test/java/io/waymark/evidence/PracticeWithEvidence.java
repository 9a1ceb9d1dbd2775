package io.waymark.evidence;

import io.waymark.assessment.AllFindings;
import io.waymark.assessment.AllMarks;
import io.waymark.assessment.Assessment;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.PracticeEvidence;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.roadmap.UnitWithGaps;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An open assessment of Acme with links behind its practices, and what can be asked of them. */
final class PracticeWithEvidence {

    static final LocalDate TODAY = LocalDate.now(Clock.systemUTC());

    private final ApplicationContext portal;
    private final UnitWithGaps world;

    PracticeWithEvidence(ApplicationContext portal) {
        this.portal = portal;
        this.world = new UnitWithGaps(portal);
    }

    Member member(String persona, String slug) {
        return world.member(persona, slug);
    }

    /** A new assessment of a new unit; only leads answer it. */
    Assessment assessment(Member lead) {
        return world.assessment(lead, world.unit(lead));
    }

    /** The first and the second practice of the edition. */
    PracticeKey practice(int position) {
        return world.practices(position).getLast();
    }

    EvidenceId link(Member member, Assessment assessment, PracticeKey practice, @Nullable LocalDate reviewBy) {
        EvidenceId id = new EvidenceId(TimeOrderedId.next());
        NewEvidence wish = new NewEvidence(
                id,
                "Restore test " + id,
                new NewEvidence.Link("https://wiki.acme.example/" + id),
                member.person(),
                TODAY.minusDays(60),
                reviewBy);
        EvidencePlace place = new EvidencePlace(assessment.id(), practice);
        Tenancy.of(member).call(() -> portal.getBean(Proving.class).add(member, place, wish, Clock.systemUTC()));
        return id;
    }

    void use(Member member, Assessment assessment, PracticeKey practice, EvidenceId piece) {
        EvidencePlace place = new EvidencePlace(assessment.id(), practice);
        Tenancy.of(member).call(() -> portal.getBean(Proving.class).use(member, place, piece, Clock.systemUTC()));
    }

    void remove(Member member, Assessment assessment, PracticeKey practice, EvidenceId piece) {
        EvidencePlace place = new EvidencePlace(assessment.id(), practice);
        Tenancy.of(member).call(() -> portal.getBean(Proving.class).remove(member, place, piece, Clock.systemUTC()));
    }

    EvidenceChangeResult withdraw(Member member, EvidenceId piece, int version) {
        return Tenancy.of(member)
                .call(() -> portal.getBean(EvidenceChanges.class).withdraw(member, piece, version, Clock.systemUTC()));
    }

    int accept(Member reviewer, Assessment assessment, PracticeKey... practices) {
        return Tenancy.of(reviewer)
                .call(() -> portal.getBean(PracticeEvidence.class)
                        .accept(reviewer, assessment.id(), List.of(practices), Clock.systemUTC()));
    }

    int carryOver(Member member, AssessmentId from, AssessmentId to) {
        return Tenancy.of(member)
                .call(() -> portal.getBean(PracticeEvidence.class).carryOver(member, from, to, Clock.systemUTC()));
    }

    Map<PracticeKey, Integer> counts(Member member, Assessment assessment) {
        return Tenancy.of(member)
                .call(() -> portal.getBean(AllMarks.class).of(member, assessment.id()))
                .evidence();
    }

    Set<PracticeKey> proven(Member member, Assessment assessment, LocalDate day) {
        return Tenancy.of(member)
                .call(() -> portal.getBean(AllFindings.class).of(member, assessment.id(), day))
                .proven();
    }
}
