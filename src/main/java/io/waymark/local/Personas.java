package io.waymark.local;

import io.waymark.organisation.People;
import io.waymark.organisation.Person;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Signs the personas in. */
@Component
@Profile("personas")
class Personas implements UserDetailsService {

    private final People people;

    Personas(People people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        Persona persona = Persona.named(username).orElseThrow(() -> new UsernameNotFoundException(username));
        Person person = people.signIn(persona.username(), persona.fullName(), persona.email(), true);
        return new LocalPrincipal(person.signedIn(), "{noop}" + persona.username());
    }
}
