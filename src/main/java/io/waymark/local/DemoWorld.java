package io.waymark.local;

import io.waymark.assessment.PortfolioComparison;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.Person;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the named world once, through the same operations that a browser uses, before the first page can be asked for.
 * A world that stands already is left alone: it belongs to whoever played with it.
 */
@Component
@Profile("demo-world")
class DemoWorld implements SmartLifecycle {

    private final People people;
    private final Members members;
    private final AcmeRetail acme;
    private final GlobexEnergy globex;
    private final Initech initech;
    private final PortfolioComparison portfolio;
    private volatile boolean running;

    DemoWorld(
            People people,
            Members members,
            AcmeRetail acme,
            GlobexEnergy globex,
            Initech initech,
            PortfolioComparison portfolio) {
        this.people = people;
        this.members = members;
        this.acme = acme;
        this.globex = globex;
        this.initech = initech;
        this.portfolio = portfolio;
    }

    @Override
    public void start() {
        Cast<PersonId> everyone = Cast.of(List.of(Persona.values()), this::register);
        if (missing(AcmeRetail.SLUG, everyone)) {
            acme.make(everyone);
        }
        if (missing(GlobexEnergy.SLUG, everyone)) {
            globex.make(everyone);
        }
        if (missing(Initech.SLUG, everyone)) {
            initech.make(everyone);
        }
        portfolio.complete();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which starts in one of the last phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    private PersonId register(Persona persona) {
        Person person = people.signIn(persona.username(), persona.fullName(), persona.email(), true);
        return person.personId();
    }

    /** Whoever is removed, one administrator is kept. */
    private boolean missing(String slug, Cast<PersonId> everyone) {
        return Arrays.stream(Persona.values())
                .map(everyone::get)
                .allMatch(
                        it -> Tenancy.of(it).call(() -> members.find(it, slug)).isEmpty());
    }
}
