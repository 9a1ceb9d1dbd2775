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

    /** The person behind the identity provider's subject; made at the first sign-in, name and mail kept fresh after. */
    @Transactional
    public Person signIn(String subject, String name, @Nullable String email) {
        return jdbc.sql("select id, subject, name, email from sign_in(:id, :subject, :name, :email)")
                .param("id", TimeOrderedId.next())
                .param("subject", subject)
                .param("name", name)
                .param("email", email)
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
