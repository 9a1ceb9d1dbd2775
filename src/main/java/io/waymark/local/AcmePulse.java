package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Eva took a pulse before the newest assessment began. */
@Component
@Order(1)
@Profile("demo-world")
class AcmePulse implements AcmeScene {

    private static final int DAYS_AGO = 25;

    private final PulseTakers pulses;

    AcmePulse(PulseTakers pulses) {
        this.pulses = pulses;
    }

    @Override
    public void play(Cast<Member> members, Assessment open) {
        pulses.take(
                members.get(Persona.EVA),
                open.unit(),
                it -> AcmeDimension.of(it).quartersAgo(0),
                DemoQuarter.before(0).daysEarlier(DAYS_AGO));
    }
}
