package io.waymark.wording;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The business owner says "I understand this"; one transaction with its activity entry. */
@Component
public class Confirmations {

    private final Wordings wordings;
    private final Understandings understandings;
    private final ActivityRecord activity;
    private final Sql sql;

    Confirmations(Wordings wordings, Understandings understandings, ActivityRecord activity, Sql sql) {
        this.wordings = wordings;
        this.understandings = understandings;
        this.activity = activity;
        this.sql = sql;
    }

    /**
     * Confirms certain words; said twice of the same words it is said once.
     *
     * @param seen the hash of the words that the member read
     * @throws NotFound where the thing is missing, not in use any more, or another tenant's
     * @throws NotYourGoal where the member does not own the goal
     */
    @Transactional
    public Confirmation confirm(Member member, Subject subject, String seen, Clock clock) {
        // Two clicks of one person come one after another, so that the second finds the first.
        sql.hold(member, "understanding " + member.person());
        Wording now = wordings.of(member, subject);
        if (!now.confirmedBy(member)) {
            throw new NotYourGoal();
        }
        if (!now.hash().equals(seen)) {
            return new Confirmation.Changed(now);
        }
        if (!standing(member, now).understood()) {
            keep(member, now, clock);
        }
        return new Confirmation.Done(now);
    }

    private ConfirmationStanding standing(Member member, Wording now) {
        return ConfirmationStanding.of(now, understandings.of(member).getOrDefault(now.subject(), List.of()));
    }

    private void keep(Member member, Wording now, Clock clock) {
        Subject subject = now.subject();
        understandings.add(member, TimeOrderedId.next(), now, clock.instant());
        activity.add(
                member,
                clock.instant(),
                "activity.%s.understood".formatted(subject.kind().key()),
                subject.kind().key(),
                subject.id(),
                Map.of(),
                Map.of("title", now.title(), "wording", now.inFull()));
    }
}
