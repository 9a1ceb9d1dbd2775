package io.waymark.firstapplication;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import java.sql.Timestamp;
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
    private final Sql sql;
    private final ActivityRecord activity;

    Choosing(ApplicationChoices choices, Sql sql, ActivityRecord activity) {
        this.choices = choices;
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
        int begun = sql.of(member, """
                insert into application_choice (organisation_id, id, version, title, unit_id, currency, begun_by, begun_at)
                values (:organisation, :id, 0, :title, :unit, :currency, :person, :now)
                on conflict (organisation_id, id) do nothing
                """)
                .with("id", wish.id())
                .with("title", wish.title())
                .with("unit", wish.unit())
                .with("currency", wish.currency())
                .with("now", Timestamp.from(clock.instant()))
                .run();
        if (begun == 1) {
            write(member, wish.id(), Criteria.even());
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
        Choice now = choices.hold(member, id);
        if (now.decided()) {
            return new ChoiceChangeResult.Decided<>();
        }
        if (now.criteria().equals(wish)) {
            return new ChoiceChangeResult.Done<>();
        }
        if (now.version() != seen) {
            return new ChoiceChangeResult.Stale<>(now);
        }
        sql.of(member, """
                update application_choice set version = version + 1
                where organisation_id = :organisation and id = :id
                """).with("id", id).run();
        write(member, id, wish);
        record(
                member,
                "activity.application-choice.weighed",
                id,
                now.title(),
                fields(now.criteria()),
                fields(wish),
                clock);
        return new ChoiceChangeResult.Done<>();
    }

    private void write(Member member, ChoiceId id, Criteria criteria) {
        criteria.weightings()
                .forEach((criterion, weighting) -> sql.of(member, """
                insert into choice_criterion (organisation_id, choice_id, criterion, weight, at_least)
                values (:organisation, :id, :criterion, :weight, :limit)
                on conflict (organisation_id, choice_id, criterion)
                    do update set weight = excluded.weight, at_least = excluded.at_least
                """)
                        .with("id", id)
                        .with("criterion", criterion)
                        .with("weight", weighting.weight())
                        .with("limit", weighting.atLeast())
                        .run());
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
