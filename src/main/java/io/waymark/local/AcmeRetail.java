package io.waymark.local;

import static java.util.Map.entry;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import io.waymark.organisation.Units;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acme Retail: in production, stuck at Operate, three quarters of history and a fourth assessment under way. */
@Component
@Profile("demo-world")
class AcmeRetail {

    static final String SLUG = "acme";

    private static final Map<Persona, Set<Role>> ROLES = Map.ofEntries(
            entry(Persona.ADA, Set.of(Role.ADMINISTRATOR, Role.LEAD)),
            entry(Persona.BO, Set.of(Role.OWNER)),
            entry(Persona.PIA, Set.of(Role.OWNER)),
            entry(Persona.PETE, Set.of(Role.OWNER)),
            entry(Persona.POLLY, Set.of(Role.OWNER)),
            entry(Persona.TESS, Set.of(Role.OWNER)),
            entry(Persona.ARCHIE, Set.of(Role.ARCHITECT)),
            entry(Persona.EVA, Set.of(Role.EXECUTIVE)),
            entry(Persona.FAY, Set.of(Role.FINANCE)));
    private static final int QUARTERS = 3;

    private final Founding founding;
    private final Units units;
    private final AcmeGoals goals;
    private final AcmeAssessing assessing;
    private final AcmeRoadmap roadmap;
    private final AcmeQuarterWork work;
    private final List<AcmeScene> scenes;

    AcmeRetail(
            Founding founding,
            Units units,
            AcmeGoals goals,
            AcmeAssessing assessing,
            AcmeRoadmap roadmap,
            AcmeQuarterWork work,
            List<AcmeScene> scenes) {
        this.founding = founding;
        this.units = units;
        this.goals = goals;
        this.assessing = assessing;
        this.roadmap = roadmap;
        this.work = work;
        this.scenes = scenes;
    }

    void make(Cast<PersonId> everyone) {
        Cast<Member> members = founding.found(SLUG, "Acme Retail", ROLES, everyone);
        Member ada = members.get(Persona.ADA);
        Member archie = members.get(Persona.ARCHIE);
        Unit whole = Tenancy.of(ada).call(() -> units.add(ada, "Acme Retail", Unit.Kind.ORGANISATION));
        goals.rank(members, DemoQuarter.before(QUARTERS).daysEarlier(30));
        Assessment open = assessing.assess(members, whole, QUARTERS);
        roadmap.makeFromGaps(archie, whole.id(), DemoQuarter.before(QUARTERS).daysEarlier(-1));
        for (int quartersAgo = QUARTERS - 1; quartersAgo >= 0; quartersAgo--) {
            roadmap.keepOrder(archie, whole.id(), DemoQuarter.before(quartersAgo)::daysEarlier);
            open = assessing.assess(members, whole, quartersAgo);
            work.finish(archie, whole.id(), builders(members), DemoQuarter.before(quartersAgo)::daysEarlier);
        }
        roadmap.plan(
                archie, whole.id(), builders(members), DemoQuarter.before(0).daysEarlier(6));
        for (AcmeScene it : scenes) {
            it.play(members, open);
        }
    }

    private static List<PersonId> builders(Cast<Member> members) {
        return Stream.of(Persona.ARCHIE, Persona.TESS, Persona.PETE)
                .map(it -> members.get(it).person())
                .toList();
    }
}
