package io.waymark.roadmap;

import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.UnitId;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads initiatives with their practices and the names of people, and what their forms offer; one statement each. */
@Repository
public class RoadmapRows {

    private static final String SELECT = """
            select i.id, i.version, i.unit_id, i.edition_id, i.title, i.status, i.owner_id, i.target_quarter,
                   i.override_priority, i.override_reason, i.override_at,
                   owner.name as owner_name, overrider.name as override_by,
                   array(select p.practice_key from initiative_practice p
                         where p.organisation_id = i.organisation_id and p.initiative_id = i.id) as practices,
                   i.prerequisite_of, f.application
            from initiative i
            left join colleague owner on owner.id = i.owner_id
            left join person overrider on overrider.id = i.override_by
            left join first_application f on f.organisation_id = i.organisation_id and f.choice_id = i.prerequisite_of
            where i.organisation_id = ?
            """;

    private final JdbcClient jdbc;

    RoadmapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InitiativeFacts> of(Member member, UnitId unit) {
        return jdbc.sql(SELECT + "and i.unit_id = ? order by i.id")
                .param(member.organisation().value())
                .param(unit.value())
                .query(RoadmapRows::facts)
                .list();
    }

    /**
     * One initiative as it is stored.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public InitiativeFacts find(Member member, InitiativeId id) {
        return jdbc.sql(SELECT + "and i.id = ?")
                .param(member.organisation().value())
                .param(id.value())
                .query(RoadmapRows::facts)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** What forms about initiatives offer. */
    @Transactional(readOnly = true)
    public RoadmapChoices choices(Member member) {
        List<Choice> choices = jdbc.sql("""
                select false as person, id, name from unit where organisation_id = :organisation
                union all
                select true, p.id, p.name
                from membership m join person p on p.id = m.person_id
                where m.organisation_id = :organisation and m.left_at is null
                order by name
                """)
                .param("organisation", member.organisation().value())
                .query(Choice.class)
                .list();
        return new RoadmapChoices(
                choices.stream().filter(it -> !it.person()).map(Choice::unit).toList(),
                choices.stream().filter(Choice::person).map(Choice::owner).toList());
    }

    private record Choice(boolean person, UUID id, String name) {

        RoadmapChoices.OfUnit unit() {
            return new RoadmapChoices.OfUnit(new UnitId(id), name);
        }

        RoadmapChoices.OfPerson owner() {
            return new RoadmapChoices.OfPerson(new PersonId(id), name);
        }
    }

    private static InitiativeFacts facts(ResultSet row, int number) throws SQLException {
        return new InitiativeFacts(
                new InitiativeId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                EditionId.parse(row.getString("edition_id")),
                row.getString("title"),
                plan(row),
                row.getString("owner_name"),
                override(row),
                practices(row),
                neededBy(row));
    }

    private static InitiativePlan plan(ResultSet row) throws SQLException {
        UUID owner = row.getObject("owner_id", UUID.class);
        Date quarter = row.getDate("target_quarter");
        return new InitiativePlan(
                Status.valueOf(row.getString("status")),
                owner == null ? null : new PersonId(owner),
                quarter == null ? null : Quarter.of(quarter.toLocalDate()));
    }

    private static InitiativeFacts.@Nullable ByHand override(ResultSet row) throws SQLException {
        BigDecimal priority = row.getBigDecimal("override_priority");
        return priority == null
                ? null
                : new InitiativeFacts.ByHand(
                        priority.doubleValue(),
                        row.getString("override_reason"),
                        row.getString("override_by"),
                        row.getTimestamp("override_at").toInstant());
    }

    private static InitiativeFacts.@Nullable FirstApplication neededBy(ResultSet row) throws SQLException {
        UUID choice = row.getObject("prerequisite_of", UUID.class);
        return choice == null ? null : new InitiativeFacts.FirstApplication(choice, row.getString("application"));
    }

    private static List<PracticeKey> practices(ResultSet row) throws SQLException {
        String[] keys = (String[]) row.getArray("practices").getArray();
        return Arrays.stream(keys).map(PracticeKey::new).toList();
    }
}
