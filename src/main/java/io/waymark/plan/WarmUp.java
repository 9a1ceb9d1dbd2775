package io.waymark.plan;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Rehearses a plan a few times beside the first requests, so that the JVM has compiled its rules before somebody asks for one: cold
 * they take more than twice the processor time.
 */
@Component
@ConditionalOnBooleanProperty("waymark.roadmap.warms-up")
class WarmUp {

    /** After so many even the slow compiler has seen it. */
    private static final int TIMES = 3;

    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

    private final Editions editions;

    WarmUp(Editions editions) {
        this.editions = editions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .priority(Thread.MIN_PRIORITY)
                .start(this::rehearse);
    }

    private void rehearse() {
        Edition edition = editions.current();
        for (int time = 0; time < TIMES; time++) {
            Rehearsal.of(edition);
        }
        log.debug("Plans of {} were rehearsed {} times", edition.id(), TIMES);
    }
}
