package io.waymark.roadmap.listed;

/** The one statement that makes a unit's rows what was reckoned. */
final class HeldRoadmapStatement {

    static final String SQL = """
            with fresh as materialized (
                select id, place, words, value, days, waits, dimensions, goals, told::text as told from jsonb_to_recordset(cast(:entries as jsonb)) as f(
                    id uuid, place integer, words text, value double precision, days double precision, waits boolean,
                    dimensions text[], goals text[], told jsonb)
            ), written as (
                update listed_card k set place = f.place, words = f.words, value = f.value, days = f.days, waits = f.waits,
                    dimensions = f.dimensions, goals = f.goals, told = f.told
                from fresh f
                where k.organisation_id = :organisation and k.initiative_id = f.id
                    and (k.place, k.words, k.value, k.days, k.waits, k.dimensions, k.goals, k.told) is distinct from
                        (f.place, f.words, f.value, f.days, f.waits, f.dimensions, f.goals, f.told)
            )
            insert into listed_roadmap as held (organisation_id, unit_id, ground, cards, told)
            values (:organisation, :unit, :ground, :cards, :head)
            on conflict (organisation_id, unit_id) do update set
                ground = excluded.ground, cards = excluded.cards, told = excluded.told
            """;

    private HeldRoadmapStatement() {}
}
