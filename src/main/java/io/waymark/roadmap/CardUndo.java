package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes a change of cards back: every row that it touched stands again as before it. That goes as long as none of these rows
 * was touched since; what others did beside them stays. It is a change itself, with its entry, and can be taken back.
 */
@Component
public class CardUndo {

    private final CardStates states;
    private final CardActivity activity;
    private final Sql sql;
    private final JsonMapper json;

    CardUndo(CardStates states, CardActivity activity, Sql sql, JsonMapper json) {
        this.states = states;
        this.activity = activity;
        this.sql = sql;
        this.json = json;
    }

    /** What became of the wish. */
    public sealed interface Undone {

        /**
         * It stands as before.
         *
         * @param what the message key of what was taken back
         * @param title of what it was done to
         * @param change its own entry
         * @param gone whether the card itself was made by it, and is no more
         */
        record Back(String what, String title, UUID change, boolean gone) implements Undone {}

        /** Somebody changed it since, or it cannot be taken back; nothing was changed. */
        record TooLate(String what, String title) implements Undone {}

        /** It would be planned or begun again, and finance has not confirmed what it costs; nothing was changed. */
        record Waiting(String title) implements Undone {}
    }

    private record UndoableEntry(UUID personId, String what, String title, String before, String after) {}

    /**
     * Takes a change back.
     *
     * @param id the card in whose history it stands
     * @param change its entry
     * @throws NotFound where the entry is missing, another card's or another tenant's
     */
    @Transactional
    public Undone undo(Member member, InitiativeId id, UUID change, Clock clock) {
        UndoableEntry entry =
                sql.of(member, """
                select person_id, what, coalesce(after ->> 'title', '') as title, before::text as before, after::text as after
                from activity where organisation_id = :organisation and id = :change and subject_id = :card
                """).with("change", change).with("card", id).one(UndoableEntry.class);
        KeptRows after = json.readValue(entry.after(), KeptRows.class);
        Optional<Reversal> reversal = Reversal.of(json.readValue(entry.before(), KeptRows.class), after);
        CardState now = states.held(member, reversal.isPresent() ? after.touched() : Set.of(id));
        mustBeWorkedBy(
                member,
                entry,
                Stream.concat(reversal.stream().flatMap(it -> it.back().stream()), now.rows().values().stream()));
        return reversal.filter(it -> it.fits(now))
                .map(it -> it.forbidden(now)
                        ? new Undone.Waiting(entry.title())
                        : takeBack(member, id, entry, it, now, clock))
                .orElseGet(() -> new Undone.TooLate(entry.what(), entry.title()));
    }

    private Undone takeBack(
            Member member, InitiativeId id, UndoableEntry entry, Reversal reversal, CardState now, Clock clock) {
        states.write(member, reversal.back());
        states.takeAway(member, reversal.away());
        UUID done = activity.add(
                member,
                clock.instant(),
                "activity.initiative.taken-back",
                id,
                entry.title(),
                now,
                Map.of(),
                Map.of("undid", entry.what()));
        return new Undone.Back(entry.what(), entry.title(), done, reversal.removes(id));
    }

    /** Whoever works the roadmap takes anything back, who owns the card or did until then what they did themselves. */
    private static void mustBeWorkedBy(Member member, UndoableEntry entry, Stream<StoredRow> rows) {
        boolean theirs =
                entry.personId().equals(member.person().value()) && rows.anyMatch(it -> it.ownedBy(member.person()));
        if (!theirs) {
            member.must(Right.CHANGE_INITIATIVES);
        }
    }
}
