package io.waymark.pulse;

import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the picture of a pulse: two statements, and for those who run assessments a third for what others said. */
@Component
class Pictures {

    /** How long what people said of the same unit is worth laying side by side. */
    static final Duration LATELY = Duration.ofDays(90);

    private final PulseRows rows;
    private final PulseAnswers answers;
    private final Editions editions;
    private final Meters meters;

    Pictures(PulseRows rows, PulseAnswers answers, Editions editions, Meters meters) {
        this.rows = rows;
        this.answers = answers;
        this.editions = editions;
        this.meters = meters;
    }

    /**
     * The picture as the member may see it.
     *
     * @throws NotFound where the pulse is missing or not for this member to see
     */
    @Transactional(readOnly = true)
    PicturePage of(Member member, PulseId id, Instant now) {
        PulseFacts pulse = rows.of(member, id);
        return new PicturePage(
                member,
                pulse,
                editions.find(pulse.edition()).orElseThrow(NotFound::new),
                answers.of(member, id),
                voices(member, pulse, now),
                meters);
    }

    private List<PulseVoice> voices(Member member, PulseFacts pulse, Instant now) {
        return member.may(Right.READ_PULSES) && pulse.finished()
                ? answers.voices(member, pulse, now.minus(LATELY))
                : List.of();
    }
}
