package io.waymark.roadmap.listed;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import io.waymark.organisation.UnitId;
import io.waymark.roadmap.Roadmap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The rows that are kept of roadmaps. Every card has one as soon as it is there: the database sees to it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class HeldRoadmaps {

    private final Sql sql;
    private final JsonMapper json;

    HeldRoadmaps(Sql sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    private record Stored(String ground, String told, boolean changed) {}

    /** Empty where the unit was never reckoned. */
    Optional<HeldRoadmap> find(Member member, UnitId unit) {
        return sql.of(member, """
                select l.ground, l.told, exists (select from changed_roadmap c
                    where c.organisation_id = l.organisation_id and c.unit_id = l.unit_id) as changed
                from listed_roadmap l where l.organisation_id = :organisation and l.unit_id = :unit
                """)
                .with("unit", unit)
                .maybe(Stored.class)
                .map(it -> new HeldRoadmap(it.ground(), json.readValue(it.told(), RoadmapHead.class), it.changed()));
    }

    /** Takes note of all changes that are committed: whoever reads cards after this sees what they did. */
    void takeNote(Member member, UnitId unit) {
        sql.of(member, "delete from changed_roadmap where organisation_id = :organisation and unit_id = :unit")
                .with("unit", unit)
                .run();
    }

    /** Keeps what was reckoned; what stands already is not written again. */
    void keep(Member member, UnitId unit, String ground, RoadmapHead head, Roadmap roadmap) {
        List<ReckonedEntry> entries = IntStream.range(0, roadmap.cards().size())
                .mapToObj(it -> ReckonedEntry.of(roadmap.cards().get(it), it + 1))
                .toList();
        sql.of(member, HeldRoadmapStatement.SQL)
                .with("unit", unit)
                .with("ground", ground)
                .with("cards", head.cards())
                .with("head", json.writeValueAsString(head))
                .with("entries", json.writeValueAsString(entries))
                .run();
    }

    /** Units with more cards than are reckoned while somebody waits. */
    List<UnitId> large(Member member) {
        return sql.of(member, """
                select unit_id from listed_roadmap where organisation_id = :organisation and cards > :usual
                """).with("usual", HeldRoadmap.USUAL).list(UUID.class).stream()
                .map(UnitId::new)
                .toList();
    }
}
