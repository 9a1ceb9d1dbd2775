package io.waymark.answersheet;

import io.waymark.assessment.AnswerContent;
import io.waymark.content.DimensionKey;
import io.waymark.content.Practice;
import io.waymark.scoring.Rating;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Questions for paper.
 *
 * @param answered whether the member's answers are ticked already
 */
record Paper(Mine mine, boolean answered, Instant printedAt) {

    /** One of the four answers, which is a box to tick. */
    record Box(Rating rating, String text) {}

    ModelAndView page() {
        return new ModelAndView("answersheet/paper", Map.of("page", this));
    }

    public List<Box> boxes(Practice practice) {
        return List.of(
                new Box(Rating.NOT, practice.answers().not()),
                new Box(Rating.PARTLY, practice.answers().partly()),
                new Box(Rating.LARGELY, practice.answers().largely()),
                new Box(Rating.FULLY, practice.answers().fully()));
    }

    /** What is written on the paper already: nothing unless that was asked for. */
    public AnswerContent content(Practice practice) {
        return answered ? mine.content(practice.key()) : AnswerContent.EMPTY;
    }

    /** The part of the URL after the path, for the same paper of another dimension, or of all. */
    public String query(@Nullable DimensionKey dimension, boolean withAnswers) {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("dimension", Optional.ofNullable(dimension))
                .queryParamIfPresent("answers", withAnswers ? Optional.of(true) : Optional.empty())
                .encode()
                .toUriString();
    }
}
