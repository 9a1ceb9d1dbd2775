package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.figure.Quarter;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.team.DaysOff;
import io.waymark.team.DaysOffChanges;
import io.waymark.team.DaysOffId;
import io.waymark.team.TeamChanges;
import io.waymark.team.TeamId;
import io.waymark.team.TeamPlan;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who works the roadmap of Acme Retail, as Archie said it a month ago. */
@Component
@Order(40)
@Profile("demo-world")
class AcmeTeams implements AcmeScene {

    private static final int DAYS_AGO = 30;

    private final TeamChanges changes;
    private final DaysOffChanges off;
    private final Clock clock;

    AcmeTeams(TeamChanges changes, DaysOffChanges off, Clock clock) {
        this.changes = changes;
        this.off = off;
        this.clock = clock;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        Member archie = members.get(Persona.ARCHIE);
        Clock at = DemoQuarter.before(0).daysEarlier(DAYS_AGO);
        Tenancy.of(archie).run(() -> {
            TeamId platform = add(
                    archie,
                    new TeamPlan(
                            "Platform",
                            people(members, Persona.TESS, Persona.ARCHIE),
                            6,
                            180,
                            Set.of("platform", "platform-product", "operations", "technology-head", "architect")),
                    at);
            add(
                    archie,
                    new TeamPlan(
                            "Security",
                            people(members, Persona.POLLY),
                            3,
                            90,
                            Set.of("security", "platform-security", "compliance")),
                    at);
            add(
                    archie,
                    new TeamPlan(
                            "Delivery practice",
                            people(members, Persona.PETE, Persona.PIA),
                            5,
                            140,
                            Set.of("engineering", "application", "learning", "ai-lead")),
                    at);
            add(
                    archie,
                    new TeamPlan(
                            "Business and finance",
                            people(members, Persona.BO, Persona.EVA, Persona.FAY),
                            0,
                            40,
                            Set.of("sponsor", "business-owner", "finance")),
                    at);
            sayWhen(archie, platform, at);
        });
    }

    /** The busiest days of the shop keep the platform from its roadmap, and over the turn of the year nobody works. */
    private void sayWhen(Member archie, TeamId platform, Clock at) {
        LocalDate today = archie.today(clock);
        LocalDate christmas = LocalDate.of(today.getYear(), 12, 24);
        changes.say(archie, platform, 0, Quarter.of(today), 90, at);
        DaysOffId id = new DaysOffId(TimeOrderedId.next());
        off.add(archie, platform, new DaysOff(id, christmas, christmas.plusDays(8), "Turn of the year"), at);
    }

    private TeamId add(Member archie, TeamPlan plan, Clock at) {
        TeamId id = new TeamId(TimeOrderedId.next());
        if (!(changes.add(archie, id, plan, at) instanceof TeamChanges.Result.Done)) {
            throw new IllegalStateException("Not added: " + plan.name());
        }
        return id;
    }

    private static Set<PersonId> people(Cast<Member> members, Persona... who) {
        return Stream.of(who).map(it -> members.get(it).person()).collect(Collectors.toUnmodifiableSet());
    }
}
