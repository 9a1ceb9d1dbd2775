package io.waymark.firstapplication;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins choices and weighs their criteria; each call is one transaction with its activity entry. */
@Component
public class Choosing {

    static final String SUBJECT = "application-choice";

    private final ApplicationChoices choices;
    private final ApplicationChoiceRows rows;
    private final Sql sql;
    private final ActivityRecord activity;

    Choosing(ApplicationChoices choices, ApplicationChoiceRows rows, Sql sql, ActivityRecord activity) {
        this.choices = choices;
        this.rows = rows;
        this.sql = sql;
        this.activity = activity;
    }

    /**
     * Begins a choice in which all criteria count the same; sent twice it is begun once.
     *
     * @throws NotYourRole answered as 403 in words
     */
    @Transactional
    public void begin(Member member, NewChoice wish, Clock clock) {
        member.must(Right.COMPARE_APPLICATIONS);
        sql.hold(member, SUBJECT);
        if (choices.find(member, wish.id()).isEmpty()) {
            choices.save(new ApplicationChoice(member, wish, clock.instant()));
            record(member, "activity.application-choice.begun", wish.id(), wish.title(), Map.of(), Map.of(), clock);
        }
    }

    /**
     * Sets all weights and limits.
     *
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional
    public ChoiceChangeResult<Choice> weigh(Member member, ChoiceId id, int seen, Criteria wish, Clock clock) {
        member.must(Right.COMPARE_APPLICATIONS);
        ApplicationChoice choice = choices.of(member, id);
        if (choice.decided()) {
            return new ChoiceChangeResult.Decided<>();
        }
        Criteria before = choice.criteria();
        if (before.equals(wish)) {
            return new ChoiceChangeResult.Done<>();
        }
        if (choice.version() != seen) {
            return new ChoiceChangeResult.Stale<>(rows.of(member, id));
        }
        choice.weigh(wish);
        record(member, "activity.application-choice.weighed", id, choice.title(), fields(before), fields(wish), clock);
        return new ChoiceChangeResult.Done<>();
    }

    private void record(
            Member member,
            String what,
            ChoiceId id,
            String title,
            Map<String, String> before,
            Map<String, String> after,
            Clock clock) {
        Map<String, String> named = new LinkedHashMap<>(after);
        named.put("title", title);
        activity.add(member, clock.instant(), what, SUBJECT, id.value(), before, named);
    }

    private static Map<String, String> fields(Criteria criteria) {
        Map<String, String> fields = new LinkedHashMap<>();
        criteria.weightings()
                .forEach((criterion, it) -> fields.put(
                        criterion.name(), it.weight() + (it.atLeast() == null ? "" : ", at least " + it.atLeast())));
        return fields;
    }
}
