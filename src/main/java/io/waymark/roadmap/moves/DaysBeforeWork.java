package io.waymark.roadmap.moves;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.roadmap.Card;
import io.waymark.roadmap.PlacedAction;
import io.waymark.roadmap.Roadmap;
import io.waymark.roadmap.Status;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is left of actions that nobody works on yet; one on which somebody does keeps what it had. */
@Repository
class DaysBeforeWork {

    private final Sql sql;
    private final JsonMapper json;

    DaysBeforeWork(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** One statement, whatever the number of actions. */
    @Transactional
    void keep(Member member, Roadmap roadmap) {
        List<Map<String, Object>> rows = roadmap.cards().stream()
                .filter(DaysBeforeWork::waits)
                .flatMap(it -> it.actions().stream())
                .filter(it -> !it.touched())
                .map(DaysBeforeWork::row)
                .toList();
        sql.of(member, """
                insert into days_before_work (organisation_id, action_id, days)
                select :organisation, action, days from jsonb_to_recordset(cast(:rows as jsonb)) as r (action uuid, days numeric)
                on conflict (organisation_id, action_id) do update set days = excluded.days
                where days_before_work.days <> excluded.days
                """).with("rows", json.writeValueAsString(rows)).run();
    }

    private static boolean waits(Card card) {
        return card.facts().status() == Status.PROPOSED || card.facts().status() == Status.PLANNED;
    }

    private static Map<String, Object> row(PlacedAction action) {
        return Map.of("action", action.facts().id().toString(), "days", action.days());
    }
}
