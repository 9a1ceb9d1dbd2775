package io.waymark.evidence;

import io.waymark.form.LeftVersion;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with a piece of evidence wherever it is used; each call is one transaction with its activity entry. Every
 * wish names the version that it was made from; one that is fulfilled already is done, whatever its version.
 */
@Component
public class EvidenceChanges {

    /** What those wait for who change pieces at once. */
    static final String TURN = "evidence";

    private final Sql sql;
    private final Pieces pieces;
    private final EvidenceRows evidence;
    private final Linking links;
    private final ActivityRecord activity;

    EvidenceChanges(Sql sql, Pieces pieces, EvidenceRows evidence, Linking links, ActivityRecord activity) {
        this.sql = sql;
        this.pieces = pieces;
        this.evidence = evidence;
        this.links = links;
        this.activity = activity;
    }

    /**
     * Says who looks after a piece from now on, and until when it is good without another look.
     *
     * @throws NotFound where the piece is missing or another tenant's
     */
    @Transactional
    public EvidenceChangeResult change(
            Member member, EvidenceId id, int seen, PersonId owner, @Nullable LocalDate reviewBy, Clock clock) {
        Evidence before = mine(member, id);
        Piece piece = pieces.of(member, id);
        if (piece.stands(owner, reviewBy)) {
            return new EvidenceChangeResult.Done(before);
        }
        if (piece.withdrawn() || !piece.at(seen)) {
            return new EvidenceChangeResult.Stale(before);
        }
        piece.change(owner, reviewBy);
        return done(member, "activity.evidence.changed", before, clock.instant());
    }

    /**
     * Takes a piece out of use: it leaves all open assessments. Using it again undoes this.
     *
     * @throws NotFound where the piece is missing or another tenant's
     */
    @Transactional
    public EvidenceChangeResult withdraw(Member member, EvidenceId id, int seen, Clock clock) {
        Evidence before = mine(member, id);
        Piece piece = pieces.of(member, id);
        if (piece.withdrawn()) {
            return new EvidenceChangeResult.Done(before);
        }
        if (!piece.at(seen)) {
            return new EvidenceChangeResult.Stale(before);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        piece.withdraw(now);
        links.removeFromOpen(member, id, now);
        return done(member, "activity.evidence.withdrawn", before, now);
    }

    /**
     * Takes a withdrawal back: the piece is again where it was removed from. One that is in use is left as it is.
     *
     * @param left the version that the withdrawal left
     * @throws NotFound where the piece is missing or another tenant's
     */
    @Transactional
    public EvidenceChangeResult takeBack(Member member, EvidenceId id, LeftVersion left, Clock clock) {
        Evidence before = mine(member, id);
        Piece piece = pieces.of(member, id);
        if (!piece.withdrawn()) {
            return new EvidenceChangeResult.Done(before);
        }
        if (left.overtakenBy(before.version())) {
            return new EvidenceChangeResult.Stale(before);
        }
        links.putBackToOpen(member, id);
        piece.takeBack();
        return done(member, "activity.evidence.returned", before, clock.instant());
    }

    private Evidence mine(Member member, EvidenceId id) {
        sql.hold(member, TURN);
        Evidence piece = evidence.of(member, id);
        MayProve.insist(MayProve.change(member, piece), member, Right.CHANGE_EVIDENCE);
        return piece;
    }

    /** The entry belongs to the newest assessment that the piece was put to. */
    private EvidenceChangeResult done(Member member, String what, Evidence before, Instant now) {
        pieces.flush();
        Evidence after = evidence.of(member, before.id());
        Optional<UUID> assessment = links.newestAssessment(member, before.id());
        activity.add(
                member,
                now,
                what,
                assessment.isPresent() ? "assessment" : "evidence",
                assessment.orElse(before.id().value()),
                fields(before),
                fields(after));
        return new EvidenceChangeResult.Done(after);
    }

    private static Map<String, String> fields(Evidence piece) {
        return Map.of(
                "title", piece.title(),
                "owner", piece.ownerName(),
                "reviewBy", piece.reviewBy() == null ? "" : piece.reviewBy().toString());
    }
}
