package io.waymark.team;

import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads teams with all that belongs to them. */
@Repository
@Transactional(readOnly = true)
public class TeamRows {

    private static final String TEAM = """
            select t.id, t.version, t.name, t.others, t.usual_days, t.roles, t.archived_at,
                   array(select c.id || ' ' || c.present || ' ' || c.name from team_member m join colleague c on c.id = m.person_id
                         where m.organisation_id = t.organisation_id and m.team_id = t.id order by c.name, c.id) as members,
                   array(select q.quarter || ' ' || q.days from team_quarter q
                         where q.organisation_id = t.organisation_id and q.team_id = t.id) as quarters,
                   array(select d.id || ' ' || d.first_day || ' ' || d.last_day || ' ' || d.what from team_day_off d
                         where d.organisation_id = t.organisation_id and d.team_id = t.id
                         order by d.first_day, d.last_day, d.id) as days_off
            from team t
            where t.organisation_id = :organisation
            """;

    private record Stored(
            TeamId id,
            int version,
            String name,
            int others,
            int usualDays,
            List<String> roles,
            @Nullable Instant archivedAt,
            List<String> members,
            List<String> quarters,
            List<String> daysOff) {

        TeamFacts facts() {
            return new TeamFacts(
                    id,
                    version,
                    name,
                    members.stream().map(Stored::person).toList(),
                    others,
                    usualDays,
                    Set.copyOf(roles),
                    exceptions(),
                    daysOff.stream().map(Stored::off).toList(),
                    archivedAt);
        }

        private SortedMap<Quarter, Integer> exceptions() {
            SortedMap<Quarter, Integer> days = new TreeMap<>();
            quarters.stream()
                    .map(it -> it.split(" "))
                    .forEach(it -> days.put(Quarter.of(LocalDate.parse(it[0])), Integer.valueOf(it[1])));
            return days;
        }

        private static TeamPerson person(String text) {
            String[] parts = text.split(" ", 3);
            return new TeamPerson(new PersonId(UUID.fromString(parts[0])), Boolean.parseBoolean(parts[1]), parts[2]);
        }

        private static DaysOff off(String text) {
            String[] parts = text.split(" ", 4);
            return new DaysOff(DaysOffId.of(parts[0]), LocalDate.parse(parts[1]), LocalDate.parse(parts[2]), parts[3]);
        }
    }

    private final Sql sql;

    TeamRows(Sql sql) {
        this.sql = sql;
    }

    /** All teams of the member's organisation, archived ones too, by name; one statement. */
    public List<TeamFacts> of(Member member) {
        return sql.of(member, TEAM + "order by t.name_key").list(Stored.class).stream()
                .map(Stored::facts)
                .toList();
    }

    /**
     * One team of the member's organisation; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    public TeamFacts of(Member member, TeamId id) {
        return sql.of(member, TEAM + "and t.id = :id")
                .with("id", id)
                .one(Stored.class)
                .facts();
    }
}
