package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads cards row by row, and puts rows back. A column that is to come back with the others stands in {@link #WRITE}. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CardStates {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private static final String READ = """
            with its as (
                select * from action where organisation_id = :organisation and initiative_id = any(:cards)
            )
            select 'initiative' as "table", i.id::text as key, to_jsonb(i)::text as fields from initiative i
            where i.organisation_id = :organisation and i.id = any(:cards)
            union all
            select 'action', a.id::text, to_jsonb(a)::text from its a
            union all
            select 'action_practice', p.action_id || ' ' || p.practice_key, to_jsonb(p)::text from its a
            join action_practice p on p.organisation_id = a.organisation_id and p.action_id = a.id
            union all
            select 'step_tick', t.action_id || ' ' || t.step, to_jsonb(t)::text from its a
            join step_tick t on t.organisation_id = a.organisation_id and t.action_id = a.id
            union all
            select 'initiative_link', l.id::text, to_jsonb(l)::text from initiative_link l
            where l.organisation_id = :organisation and l.initiative_id = any(:cards)
            union all
            select 'initiative_comment', c.id::text, to_jsonb(c)::text from initiative_comment c
            where c.organisation_id = :organisation and c.initiative_id = any(:cards)
            union all
            select 'card_spending', s.id::text, to_jsonb(s)::text from card_spending s
            where s.organisation_id = :organisation and s.initiative_id = any(:cards)
            """;

    /** In the order in which rows can be put back; taken away they are the other way round. What was said or spent stays. */
    private static final List<String> TABLES =
            List.of("initiative", "action", "action_practice", "step_tick", "initiative_link");

    static final Map<String, String> WRITE = Map.of("initiative", """
            update initiative i set version = i.version + 1, title = r.title, topic_key = r.topic_key, level = r.level,
                outcome = r.outcome, status = r.status, status_reason = r.status_reason, owner_id = r.owner_id,
                target_quarter = r.target_quarter, finished_at = r.finished_at, start_not_before = r.start_not_before,
                team_id = r.team_id, override_priority = r.override_priority, override_reason = r.override_reason,
                override_by = r.override_by, override_at = r.override_at, against_reason = r.against_reason
            from jsonb_populate_record(null::initiative, cast(:row as jsonb)) r
            where i.organisation_id = :organisation and i.id = r.id
            """, "action", """
            update action a set version = a.version + 1, initiative_id = r.initiative_id, position = r.position,
                title = r.title, own_steps = r.own_steps, own_done_when = r.own_done_when, optimistic = r.optimistic,
                likely = r.likely, pessimistic = r.pessimistic, actual_days = r.actual_days,
                finished_at = r.finished_at, finished_by = r.finished_by, prerequisite_of = r.prerequisite_of
            from jsonb_populate_record(null::action, cast(:row as jsonb)) r
            where a.organisation_id = :organisation and a.id = r.id
            """);

    private static final Map<String, String> TAKE_AWAY = Map.of(
            "initiative", "delete from initiative where organisation_id = :organisation and id::text = :key",
            "action", "delete from action where organisation_id = :organisation and id::text = :key",
            "action_practice", """
            delete from action_practice where organisation_id = :organisation and action_id || ' ' || practice_key = :key
            """,
            "step_tick", """
            delete from step_tick where organisation_id = :organisation and action_id || ' ' || step = :key
            """,
            "initiative_link", "delete from initiative_link where organisation_id = :organisation and id::text = :key");

    private final Sql sql;
    private final JsonMapper json;

    CardStates(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Read(String table, String key, String fields) {}

    /** The cards as they stand; one statement. */
    CardState of(Member member, Set<InitiativeId> cards) {
        return new CardState(
                cards,
                sql.of(member, READ).with("cards", ids(cards)).list(Read.class).stream()
                        .map(it -> new StoredRow(it.table(), it.key(), json.readValue(it.fields(), FIELDS)))
                        .collect(Collectors.toMap(CardState::name, Function.identity())));
    }

    /** The same, and nobody else changes these cards until the transaction ends. */
    CardState held(Member member, Set<InitiativeId> cards) {
        sql.of(member, """
                select id from initiative where organisation_id = :organisation and id = any(:cards)
                order by id for update
                """).with("cards", ids(cards)).list(UUID.class);
        return of(member, cards);
    }

    /** Puts rows back as they were, whether they stand otherwise or are gone. */
    void write(Member member, Collection<StoredRow> rows) {
        TABLES.forEach(table -> in(table, rows).forEach(it -> write(member, it)));
    }

    void takeAway(Member member, Collection<StoredRow> rows) {
        TABLES.reversed()
                .forEach(table -> in(table, rows)
                        .forEach(it -> sql.of(member, Objects.requireNonNull(TAKE_AWAY.get(table)))
                                .with("key", it.key())
                                .run()));
    }

    private void write(Member member, StoredRow row) {
        String fields = json.writeValueAsString(row.next().fields());
        String update = WRITE.get(row.table());
        if (update == null || sql.of(member, update).with("row", fields).run() == 0) {
            sql.of(
                            member,
                            "insert into %1$s select * from jsonb_populate_record(null::%1$s, cast(:row as jsonb))"
                                    .formatted(row.table()))
                    .with("row", fields)
                    .run();
        }
    }

    private static List<StoredRow> in(String table, Collection<StoredRow> rows) {
        return rows.stream().filter(it -> it.table().equals(table)).toList();
    }

    private static UUID[] ids(Set<InitiativeId> cards) {
        return cards.stream().map(InitiativeId::value).toArray(UUID[]::new);
    }
}
