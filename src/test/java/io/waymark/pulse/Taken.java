package io.waymark.pulse;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.Unit;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Pulses that were taken before a test begins. */
public record Taken(ApplicationContext portal) {

    private PulseRuns runs() {
        return portal.getBean(PulseRuns.class);
    }

    Edition edition() {
        return portal.getBean(Editions.class).current();
    }

    /** Begun, nothing answered. */
    public PulseId begun(Member member, Unit unit) {
        return Tenancy.of(member).call(() -> runs().begin(member, unit.id(), Clock.systemUTC()));
    }

    /** Finished so many days ago, with the same level for every topic. */
    public PulseId finished(Member member, Unit unit, int level, int daysAgo) {
        Clock clock = Clock.offset(Clock.systemUTC(), Duration.ofDays(-daysAgo));
        return Tenancy.of(member).call(() -> {
            PulseId pulse = runs().begin(member, unit.id(), clock);
            answer(member, pulse, edition().topics(), level, clock);
            runs().finish(member, pulse, clock);
            return pulse;
        });
    }

    private void answer(Member member, PulseId pulse, List<Topic> topics, int level, Clock clock) {
        topics.forEach(it -> runs().save(member, new PulseSave(pulse, it.key(), level, 0), clock));
    }
}
