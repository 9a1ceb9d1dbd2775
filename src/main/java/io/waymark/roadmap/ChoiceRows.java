package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the forms offer, units and people in one statement. */
@Repository
class ChoiceRows {

    private final JdbcClient jdbc;

    ChoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record ChoiceRow(boolean person, UUID id, String name) {}

    RoadmapChoices of(Member member) {
        List<ChoiceRow> rows = jdbc.sql("""
                select false as person, id, name from unit where organisation_id = :organisation
                union all
                select true, p.id, p.name
                from membership m join person p on p.id = m.person_id
                where m.organisation_id = :organisation and m.left_at is null
                order by name
                """)
                .param("organisation", member.organisation().value())
                .query(ChoiceRow.class)
                .list();
        return new RoadmapChoices(
                rows.stream()
                        .filter(it -> !it.person())
                        .map(it -> new RoadmapChoices.OfUnit(new UnitId(it.id()), it.name()))
                        .toList(),
                rows.stream()
                        .filter(ChoiceRow::person)
                        .map(it -> new RoadmapChoices.OfPerson(new PersonId(it.id()), it.name()))
                        .toList());
    }
}
