package io.waymark.evidence;

import io.waymark.assessment.Assessment;
import io.waymark.content.EditionId;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is done with the evidence of a practice; each call is one transaction with its activity entry. A call that finds
 * everything as wished changes nothing, so that a form may be sent twice.
 */
@Component
public class Proving {

    /** What became of a wish. */
    public enum Outcome {
        DONE,
        /** The assessment is read-only; nothing was changed. */
        SIGNED_OFF,
        /** The organisation has no room for this file; nothing was kept. */
        FULL
    }

    private final OpenPlaces places;
    private final Sql sql;
    private final Pieces pieces;
    private final EvidenceFiles files;
    private final Linking links;
    private final ActivityRecord activity;

    Proving(OpenPlaces places, Sql sql, Pieces pieces, EvidenceFiles files, Linking links, ActivityRecord activity) {
        this.places = places;
        this.sql = sql;
        this.pieces = pieces;
        this.files = files;
        this.links = links;
        this.activity = activity;
    }

    /**
     * Adds a new piece and puts it to the practice.
     *
     * @throws NotFound where the place is missing or another tenant's
     */
    @Transactional
    public Outcome add(Member member, EvidencePlace place, NewEvidence wish, Clock clock) {
        return inOpen(member, place, assessment -> {
            sql.hold(member, EvidenceChanges.TURN);
            return pieces.find(member, wish.id()).isPresent()
                    ? Outcome.DONE
                    : keep(member, place, assessment.edition(), wish, clock.instant());
        });
    }

    /** Others who add wait for their turn, so that what fits in now still does when it is kept. */
    private Outcome keep(Member member, EvidencePlace place, EditionId edition, NewEvidence wish, Instant now) {
        if (!fits(member, wish.substance())) {
            return Outcome.FULL;
        }
        pieces.saveAndFlush(new Piece(member, wish, now));
        if (wish.substance() instanceof NewEvidence.File file) {
            files.keep(member, wish.id(), file.bytes());
        }
        links.link(member, place, edition, wish.id(), now);
        record(member, now, "activity.evidence.added", place, wish.title());
        return Outcome.DONE;
    }

    /**
     * Puts a piece that is there already to the practice; one that was withdrawn is in use again.
     *
     * @throws NotFound where the place or the piece is missing or another tenant's
     */
    @Transactional
    public Outcome use(Member member, EvidencePlace place, EvidenceId id, Clock clock) {
        Instant now = clock.instant();
        return inOpen(member, place, assessment -> {
            sql.hold(member, EvidenceChanges.TURN);
            Piece piece = pieces.of(member, id);
            piece.takeBack();
            if (links.link(member, place, assessment.edition(), id, now)) {
                record(member, now, "activity.evidence.used", place, piece.title());
            }
            return Outcome.DONE;
        });
    }

    /**
     * Removes a piece from the practice; elsewhere it stays, and using it again undoes this.
     *
     * @throws NotFound where the place or the piece is missing or another tenant's
     */
    @Transactional
    public Outcome remove(Member member, EvidencePlace place, EvidenceId id, Clock clock) {
        Instant now = clock.instant();
        return inOpen(member, place, assessment -> {
            Piece piece = pieces.of(member, id);
            if (links.remove(member, place, id, now)) {
                record(member, now, "activity.evidence.removed", place, piece.title());
            }
            return Outcome.DONE;
        });
    }

    private boolean fits(Member member, NewEvidence.Substance substance) {
        return !(substance instanceof NewEvidence.File file)
                || files.room(member).holds(file.bytes().length);
    }

    private Outcome inOpen(Member member, EvidencePlace place, Function<Assessment, Outcome> act) {
        return places.enter(member, place).map(act).orElse(Outcome.SIGNED_OFF);
    }

    private void record(Member member, Instant now, String what, EvidencePlace place, String title) {
        activity.add(
                member,
                now,
                what,
                "assessment",
                place.assessment().value(),
                Map.of(),
                Map.of("title", title, "practice", place.practice().value()));
    }
}
