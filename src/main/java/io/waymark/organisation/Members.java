package io.waymark.organisation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which organisation, with which roles. */
@Repository
public class Members {

    private static final String MEMBER = """
            select o.id as organisation, o.slug, o.name as organisation_name, p.id as person, p.name, m.roles,
                coalesce(p.zone, o.zone, 'UTC') as zone
            from membership m
            join organisation o on o.id = m.organisation_id
            join person p on p.id = m.person_id
            """;

    /** Of who belongs still; an archived organisation opens to its administrators. */
    private static final String OPEN =
            " and m.left_at is null and (o.archived_at is null or 'ADMINISTRATOR' = any(m.roles))";

    private static final String LIVE = " and m.left_at is null and o.archived_at is null";

    private final JdbcClient jdbc;

    Members(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The person as member of the organisation with this slug; empty where it does not exist or they do not belong. */
    @Transactional(readOnly = true)
    public Optional<Member> find(PersonId person, String slug) {
        return jdbc.sql(MEMBER + "where m.person_id = ? and o.slug = ?" + OPEN)
                .param(person.value())
                .param(slug)
                .query(Members::member)
                .optional();
    }

    /**
     * As {@link #find}, with where else the person belongs: one statement, which tells PostgreSQL itself who asks. Call it outside a
     * transaction, whose tenancy it would take away.
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<Entrance> enter(PersonId person, String slug) {
        return jdbc.sql("select * from entrance(?, ?)")
                .param(person.value())
                .param(slug)
                .query((row, number) -> new Entrance(member(row, number), row.getBoolean("archived"), others(row)))
                .optional();
    }

    /** The archived organisations that the person administers, by name. */
    @Transactional(readOnly = true)
    public List<Member> archived(PersonId person) {
        return jdbc.sql(MEMBER + "where m.person_id = ? and o.archived_at is not null" + OPEN + " order by o.name")
                .param(person.value())
                .query(Members::member)
                .list();
    }

    private static List<Entrance.Other> others(ResultSet row) throws SQLException {
        String[] slugs = (String[]) row.getArray("slugs").getArray();
        String[] names = (String[]) row.getArray("names").getArray();
        return IntStream.range(0, slugs.length)
                .mapToObj(it -> new Entrance.Other(slugs[it], names[it]))
                .toList();
    }

    /** The person's memberships in all their organisations that are not archived, by name. */
    @Transactional(readOnly = true)
    public List<Member> of(PersonId person) {
        return jdbc.sql(MEMBER + "where m.person_id = ?" + LIVE + " order by o.name")
                .param(person.value())
                .query(Members::member)
                .list();
    }

    /** The person as member of the organisation, archived or not; empty where they do not belong. */
    @Transactional(readOnly = true)
    Optional<Member> present(OrganisationId organisation, PersonId person) {
        return jdbc.sql(MEMBER + "where m.organisation_id = ? and m.person_id = ? and m.left_at is null")
                .param(organisation.value())
                .param(person.value())
                .query(Members::member)
                .optional();
    }

    /** Everyone in the member's organisation, by name; who left is not among them. */
    @Transactional(readOnly = true)
    public List<Member> colleagues(Member member) {
        return jdbc.sql(MEMBER + "where m.organisation_id = ? and m.left_at is null order by p.name")
                .param(member.organisation().value())
                .query(Members::member)
                .list();
    }

    /** Everyone who belongs or belonged to the member's organisation, by name: one statement. */
    @Transactional(readOnly = true)
    public Roster roster(Member member) {
        return new Roster(jdbc.sql("select q.*, c.name as called, c.present, c.erased from (" + MEMBER
                        + "where m.organisation_id = ?) q join colleague c on c.id = q.person order by c.name")
                .param(member.organisation().value())
                .query((row, number) -> new Roster.Entry(
                        member(row, number).called(row.getString("called")),
                        row.getBoolean("present"),
                        row.getBoolean("erased")))
                .list());
    }

    /** Takes a person into the organisation, or gives them these roles if they are in it already. */
    @Transactional
    public void admit(OrganisationId organisation, PersonId person, Collection<Role> roles) {
        jdbc.sql("""
                insert into membership (organisation_id, person_id, roles) values (?, ?, ?)
                on conflict (organisation_id, person_id) do update set roles = excluded.roles, left_at = null
                """)
                .param(organisation.value())
                .param(person.value())
                .param(roles.stream().map(Role::name).toArray(String[]::new))
                .update();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("slug"),
                row.getString("organisation_name"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("name"),
                roles(row.getArray("roles")),
                ZoneId.of(row.getString("zone")));
    }

    static Set<Role> roles(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
