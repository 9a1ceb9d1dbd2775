package io.waymark.local;

import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Initech: founded today, and empty. */
@Component
@Profile("demo-world")
class Initech {

    static final String SLUG = "initech";

    private final Founding founding;

    Initech(Founding founding) {
        this.founding = founding;
    }

    void make(Cast<PersonId> everyone) {
        founding.found(SLUG, "Initech", Map.of(Persona.INES, Set.of(Role.ADMINISTRATOR)), everyone);
    }
}
