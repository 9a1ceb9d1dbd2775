package io.waymark.organisation;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Everyone who ever signed in. */
@Repository
public class People {

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The person behind the identity provider's subject; made at the first sign-in, name and mail kept fresh after. A new
     * subject with a verified address that one person has is that person, and their organisations' records say so.
     *
     * @param verified whether the provider vouches that the address is theirs
     */
    @Transactional
    public Person signIn(String subject, String name, @Nullable String email, boolean verified) {
        return jdbc.sql("""
                select id, subject, name, email, email_verified
                from sign_in(:id, :subject, :name, :email, :verified, :entry)
                """)
                .param("id", TimeOrderedId.next())
                .param("subject", subject)
                .param("name", name)
                .param("email", email)
                .param("verified", verified)
                .param("entry", "activity.person.linked")
                .query(Person.class)
                .single();
    }

    /** Whom the identity provider calls this; empty where nobody of the name ever signed in. */
    @Transactional(readOnly = true)
    public Optional<PersonId> known(String subject) {
        return jdbc.sql("select person_of_subject(?)")
                .param(subject)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }
}
