package io.waymark.pulse;

import io.waymark.content.Edition;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How several people see the same unit: the range of each side by side. Opinions are not averaged; where their ranges do
 * not meet there is something to talk about.
 *
 * @param rows the topics in the order of the edition
 */
record PulseViews(List<PulseVoice> voices, List<ViewedPulse> rows) {

    /** One topic as each voice sees it, in the order of the voices. */
    record ViewedPulse(List<Picture.OfTopic> seen) {

        public String title() {
            return seen.getFirst().topic().title();
        }

        /** Whether no value fits all of them. */
        public boolean apart() {
            return PulseRange.apart(seen.stream().map(Picture.OfTopic::range).toList());
        }
    }

    static PulseViews of(Edition edition, List<PulseVoice> voices) {
        List<List<Picture.OfTopic>> pictures = voices.stream()
                .map(it -> Picture.of(edition, it.answers()).topics())
                .toList();
        return new PulseViews(
                voices,
                IntStream.range(0, edition.topics().size())
                        .mapToObj(topic -> new ViewedPulse(
                                pictures.stream().map(it -> it.get(topic)).toList()))
                        .toList());
    }

    /** Whether there is anything to compare. */
    public boolean several() {
        return voices.size() > 1;
    }

    /** How many topics people see so differently that their ranges do not meet. */
    public int apart() {
        return (int) rows.stream().filter(ViewedPulse::apart).count();
    }
}
