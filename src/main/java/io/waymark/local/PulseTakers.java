package io.waymark.local;

import io.waymark.content.Dimension;
import io.waymark.content.Editions;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.UnitId;
import io.waymark.pulse.Finish;
import io.waymark.pulse.PulseId;
import io.waymark.pulse.PulseRuns;
import io.waymark.pulse.PulseSave;
import io.waymark.pulse.PulseSaved;
import java.time.Clock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes pulses in the demo world, a question at a time as a browser does. */
@Component
@Profile("demo-world")
class PulseTakers {

    /** Deep in the machine room, where whoever leads a company does not look. */
    private static final String OUT_OF_SIGHT = "technology.testing-and-detection";

    private final PulseRuns runs;
    private final Editions editions;

    PulseTakers(PulseRuns runs, Editions editions) {
        this.runs = runs;
        this.editions = editions;
    }

    void take(Member member, UnitId unit, Function<Dimension, Maturity> asTheySee, Clock clock) {
        Tenancy.of(member).call(() -> {
            PulseId pulse = runs.begin(member, unit, clock);
            for (Dimension dimension : editions.current().dimensions()) {
                Maturity maturity = asTheySee.apply(dimension);
                dimension.topics().forEach(it -> save(member, pulse, it, level(maturity, it), clock));
            }
            return check(runs.finish(member, pulse, clock) == Finish.DONE, "finished");
        });
    }

    private void save(Member member, PulseId pulse, Topic topic, @Nullable Integer level, Clock clock) {
        PulseSaved saved = runs.save(member, new PulseSave(pulse, topic.key(), level, 0), clock);
        check(saved instanceof PulseSaved.Done, "saved");
    }

    private static @Nullable Integer level(Maturity maturity, Topic topic) {
        return topic.key().value().equals(OUT_OF_SIGHT) ? null : maturity.glance(topic);
    }

    private static boolean check(boolean done, String what) {
        if (!done) {
            throw new IllegalStateException("Pulse not " + what);
        }
        return true;
    }
}
