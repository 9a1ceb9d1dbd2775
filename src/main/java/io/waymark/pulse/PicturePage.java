package io.waymark.pulse;

import io.waymark.content.Edition;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.List;

/**
 * The picture of a pulse.
 *
 * @param voices of everyone who took a pulse of the unit lately; none unless the reader runs assessments
 */
record PicturePage(
        Member reader,
        PulseFacts pulse,
        Edition edition,
        List<PulseAnswer> answers,
        List<PulseVoice> voices,
        Meters meters) {

    public Picture picture() {
        return Picture.of(edition, answers);
    }

    public PulseViews views() {
        return PulseViews.of(edition, voices);
    }

    /** Whether the reader can plan the full assessment. */
    public boolean runs() {
        return reader.may(Right.PLAN_ASSESSMENTS);
    }

    public boolean mine() {
        return pulse.isOf(reader);
    }

    /** The question to continue with: the first that is open, else the last of all. */
    TopicKey resume() {
        return Way.of(edition, answers)
                .firstOpen()
                .orElseGet(() -> edition.topics().getLast())
                .key();
    }
}
