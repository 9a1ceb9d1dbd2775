package io.waymark.site.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Makes somebody an administrator from outside the portal: for an organisation that none is left of, or that nobody can enter. */
final class Appointment {

    private record Organisation(UUID id, String name) {}

    private record Person(UUID id, String name) {}

    private final JdbcClient sql;

    /**
     * @param owner a connection of the role that owns the tables; what belongs to whom is no wall to it
     */
    private Appointment(Connection owner) {
        this.sql = JdbcClient.create(new SingleConnectionDataSource(owner, true));
    }

    /**
     * Appoints whoever has a verified address, and invites it where nobody has.
     *
     * @return what was done, a sentence
     * @throws IllegalArgumentException with a sentence for the operator, where there is no such organisation or no such address
     */
    static String of(String slug, String address, Connection owner) throws SQLException {
        owner.setAutoCommit(false);
        String done = new Appointment(owner).appoint(slug, address.strip().toLowerCase(Locale.ROOT));
        owner.commit();
        return done;
    }

    private String appoint(String slug, String address) {
        if (Shape.MAIL_ADDRESS.judge("It", address).isPresent()) {
            throw new IllegalArgumentException("That is no mail address: " + address);
        }
        Organisation organisation = organisation(slug)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no organisation '%s'. There are: %s".formatted(slug, String.join(", ", slugs()))));
        return person(address)
                .map(it -> appointed(organisation, it, address))
                .orElseGet(() -> invited(organisation, address));
    }

    private String appointed(Organisation organisation, Person person, String address) {
        sql.sql("""
                insert into membership as held (organisation_id, person_id, roles) values (?, ?, '{ADMINISTRATOR}')
                on conflict (organisation_id, person_id) do update set left_at = null,
                    roles = array(select distinct unnest(case when held.left_at is null then held.roles end || excluded.roles))
                """).params(organisation.id(), person.id()).update();
        sql.sql("""
                insert into activity (organisation_id, id, person_id, what, subject_kind, subject_id, before, after)
                values (?, ?, ?, ?, 'person', ?, '{}', jsonb_build_object('title', ?))
                """)
                .params(
                        organisation.id(),
                        UUID.randomUUID(),
                        person.id(),
                        "activity.person.appointed",
                        person.id(),
                        address)
                .update();
        return "%s (%s) administers %s now.".formatted(person.name(), address, organisation.name());
    }

    private String invited(Organisation organisation, String address) {
        sql.sql("""
                insert into invitation as held (organisation_id, email, roles) values (?, ?, '{ADMINISTRATOR}')
                on conflict (organisation_id, email) do update
                    set roles = array(select distinct unnest(held.roles || excluded.roles))
                """).params(organisation.id(), address).update();
        return "%s is invited to %s as administrator, and is in after signing in with that address."
                .formatted(address, organisation.name());
    }

    private Optional<Organisation> organisation(String slug) {
        return sql.sql("select id, name from organisation where slug = ?")
                .param(slug)
                .query(Organisation.class)
                .optional();
    }

    private List<String> slugs() {
        return sql.sql("select slug from organisation order by slug")
                .query(String.class)
                .list();
    }

    /** An address of which two people say that it is theirs is nobody's. */
    private Optional<Person> person(String address) {
        List<Person> found = sql.sql("select id, name from person where lower(email) = ? and email_verified")
                .param(address)
                .query(Person.class)
                .list();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
