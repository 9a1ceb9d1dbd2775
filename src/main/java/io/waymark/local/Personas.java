package io.waymark.local;

import io.waymark.organisation.Invitations;
import io.waymark.organisation.People;
import io.waymark.organisation.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Signs the personas in, and makes them members where somebody invited them. */
@Component
@Profile("personas")
class Personas implements UserDetailsService {

    private final People people;
    private final Invitations invitations;

    Personas(People people, Invitations invitations) {
        this.people = people;
        this.invitations = invitations;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Persona persona = Persona.named(username).orElseThrow(() -> new UsernameNotFoundException(username));
        Person person = people.signIn(persona.username(), persona.fullName(), persona.email(), true);
        invitations.accept(person.personId(), persona.email());
        return new LocalPrincipal(person.signedIn(), "{noop}" + persona.username());
    }
}
