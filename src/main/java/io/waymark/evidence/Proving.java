package io.waymark.evidence;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
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
        SIGNED_OFF
    }

    private final OpenPlaces places;
    private final Sql sql;
    private final Pieces pieces;
    private final EvidenceFiles files;
    private final LinkRows links;
    private final ActivityRecord activity;

    Proving(OpenPlaces places, Sql sql, Pieces pieces, EvidenceFiles files, LinkRows links, ActivityRecord activity) {
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
        Instant now = clock.instant();
        return inOpen(member, place, assessment -> {
            sql.hold(member, EvidenceChanges.TURN);
            if (pieces.find(member, wish.id()).isEmpty()) {
                pieces.saveAndFlush(new Piece(member, wish, now));
                if (wish.substance() instanceof NewEvidence.File file) {
                    files.keep(member, wish.id(), file.bytes());
                }
                links.link(member, place, assessment.edition(), wish.id(), now);
                record(member, now, "activity.evidence.added", place, wish.title());
            }
        });
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
        });
    }

    private Outcome inOpen(Member member, EvidencePlace place, Consumer<Assessment> act) {
        return places.enter(member, place)
                .map(it -> {
                    act.accept(it);
                    return Outcome.DONE;
                })
                .orElse(Outcome.SIGNED_OFF);
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
