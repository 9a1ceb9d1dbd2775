package io.waymark.pulse;

import io.waymark.assessment.AnsweringProgress;

/** How long a pulse takes: reading six short pictures and choosing one. */
final class PulsePace {

    private static final int SECONDS_PER_TOPIC = 18;
    private static final int SECONDS = 60;

    private PulsePace() {}

    static AnsweringProgress progress(int answered, int asked) {
        return new AnsweringProgress(answered, asked, (asked - answered) * SECONDS_PER_TOPIC);
    }

    /** Minutes left to the nearest, at least one while anything is left. */
    static int minutes(AnsweringProgress progress) {
        int seconds = progress.secondsLeft();
        return seconds == 0 ? 0 : Math.max(1, Math.round((float) seconds / SECONDS));
    }
}
