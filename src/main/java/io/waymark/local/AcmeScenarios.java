package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.plan.ScenarioKeeping;
import io.waymark.team.TeamFacts;
import io.waymark.team.TeamRows;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What Archie laid aside to talk about with Eva: more people for the platform, or help from the other teams. */
@Component
@Order(115)
@Profile("demo-world")
class AcmeScenarios implements AcmeScene {

    private static final int MORE_PEOPLE = 2;
    private static final int LENT = 60;

    private final ScenarioKeeping scenarios;
    private final TeamRows teams;

    AcmeScenarios(ScenarioKeeping scenarios, TeamRows teams) {
        this.scenarios = scenarios;
        this.teams = teams;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member archie = members.get(Persona.ARCHIE);
        Tenancy.of(archie).run(() -> {
            TeamFacts platform = team(archie, "Platform");
            TeamFacts delivery = team(archie, "Delivery practice");
            scenarios.keep(
                    archie,
                    open.unit(),
                    "Two platform engineers more",
                    "people.%s=%d".formatted(platform.id(), platform.people() + MORE_PEOPLE));
            scenarios.keep(
                    archie,
                    open.unit(),
                    "Delivery lends the platform 60 days a quarter",
                    "days.%s=%d&days.%s=%d"
                            .formatted(platform.id(), platform.usual() + LENT, delivery.id(), delivery.usual() - LENT));
        });
    }

    private TeamFacts team(Member archie, String name) {
        return teams.of(archie).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
