package io.waymark.agreement;

import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One practice with everybody's answers side by side.
 *
 * @param voices by name
 * @param decisions what was agreed, the newest first
 */
record ComparedPractice(Topic topic, Practice practice, List<ComparedVoice> voices, List<Made> decisions) {

    /** What there is to do about it. */
    enum State {
        /** People say different things, and nobody decided. */
        DIFFERING,
        /** It was decided. */
        DECIDED,
        /** All say the same, one person included: it agrees by itself. */
        COINCIDING,
        /** Nobody rated it. */
        UNANSWERED
    }

    /** Columns of the strip, in the order of the scale. */
    public List<Rating> columns() {
        return List.of(Rating.values());
    }

    /** What a rating of the scale looks like here; empty for the two beside it. */
    public String text(Rating rating) {
        return switch (rating) {
            case NOT -> practice.answers().not();
            case PARTLY -> practice.answers().partly();
            case LARGELY -> practice.answers().largely();
            case FULLY -> practice.answers().fully();
            case NOT_APPLICABLE, DONT_KNOW -> "";
        };
    }

    public List<ComparedVoice> at(Rating rating) {
        return voices.stream().filter(it -> it.says(rating)).toList();
    }

    List<Rating> ratings() {
        return ratings(voices);
    }

    State state() {
        if (!decisions.isEmpty()) {
            return State.DECIDED;
        }
        return switch ((int) ratings().stream().distinct().count()) {
            case 0 -> State.UNANSWERED;
            case 1 -> State.COINCIDING;
            default -> State.DIFFERING;
        };
    }

    public boolean undecided() {
        return state() == State.DIFFERING;
    }

    public Divergence divergence() {
        return Divergence.of(ratings());
    }

    /** Leaders against practitioners, where they differ. */
    public Optional<Camps> camps() {
        return Camps.of(
                ratings(voices.stream().filter(ComparedVoice::leads).toList()),
                ratings(voices.stream().filter(it -> !it.leads()).toList()));
    }

    /** What all but one say, where nothing was decided yet. */
    public Optional<Rating> suggestion() {
        return decisions.isEmpty() ? AllButOne.of(ratings()) : Optional.empty();
    }

    /** The one who says something else than all others. */
    public String oddOneOut() {
        return suggestion().stream()
                .flatMap(most -> voices.stream().filter(it -> it.rating() != null && !it.says(most)))
                .map(ComparedVoice::name)
                .findFirst()
                .orElse("");
    }

    /** What counts now. */
    public Optional<Made> stands() {
        return decisions.stream().findFirst();
    }

    public boolean agreedOn(Rating rating) {
        return stands().filter(it -> it.decision().rating() == rating).isPresent();
    }

    /** What counted before. */
    public List<Made> earlier() {
        return decisions.isEmpty() ? List.of() : decisions.subList(1, decisions.size());
    }

    /** The number of the decision that the reader sees; 0 for none. */
    public int seen() {
        return stands().map(it -> it.decision().number()).orElse(0);
    }

    /** Whose dissent the reader may record: their own, a lead everybody's; once for each decision. */
    List<ComparedVoice> dissenters(Member reader, boolean lead) {
        return stands().stream()
                .flatMap(it -> voices.stream()
                        .filter(voice -> voice.rating() != null
                                && !voice.says(it.decision().rating())
                                && !it.dissents(voice.who().person())))
                .filter(it -> lead || it.who().person().equals(reader.person()))
                .toList();
    }

    private static List<Rating> ratings(List<ComparedVoice> voices) {
        return voices.stream()
                .map(ComparedVoice::rating)
                .filter(Objects::nonNull)
                .toList();
    }
}
