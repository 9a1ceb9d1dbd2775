package io.waymark.review;

import io.waymark.assessment.SignOff;
import io.waymark.assessment.WorkResult;
import io.waymark.assessment.Workflow.Verdict;
import io.waymark.content.Dimension;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/**
 * Why something was not done, in words, and where to go on. Every refusal of the work on a dimension is put into words here
 * and nowhere else.
 *
 * @param message key of the words
 * @param arguments of the words
 */
record ReviewRefusal(HttpStatus status, String message, List<? extends Serializable> arguments, List<Onward> onward)
        implements Serializable {

    /**
     * Where to go on.
     *
     * @param path after the address of the assessment
     * @param words message key
     */
    record Onward(String path, String words) implements Serializable {}

    /** The refusal of a step with a dimension; empty where it was done. */
    static Optional<ReviewRefusal> of(WorkResult result, Dimension dimension) {
        return switch (result) {
            case WorkResult.Done done -> Optional.empty();
            case WorkResult.Refused it -> Optional.of(judged(it.verdict(), dimension));
            case WorkResult.StillOpen it -> Optional.of(open(it.practices(), dimension));
            case WorkResult.StillAlone it -> Optional.of(alone(it.people(), dimension));
            case WorkResult.Compared it -> Optional.of(meanwhile("compared", dimension, comparison(dimension)));
            case WorkResult.Overtaken it -> Optional.of(meanwhile("overtaken", dimension));
        };
    }

    /** The refusal of a sign-off; empty where the assessment is signed off. */
    static Optional<ReviewRefusal> of(SignOff result) {
        return switch (result) {
            case SignOff.Done done -> Optional.empty();
            case SignOff.AlreadyDone before -> Optional.empty();
            case SignOff.StillOpen it ->
                Optional.of(unready(
                        "planning.sign-off.refused",
                        it.practices(),
                        new Onward("/check?open=true", "planning.sign-off.wait.link")));
            case SignOff.NotAccepted it ->
                Optional.of(unready(
                        "planning.sign-off.refused.not-accepted",
                        it.dimensions().size()));
        };
    }

    private static ReviewRefusal judged(Verdict verdict, Dimension dimension) {
        return switch (verdict) {
            case Verdict.NotFromHere it -> meanwhile("from." + it.state(), dimension);
            case Verdict.NotYours it ->
                new ReviewRefusal(
                        HttpStatus.FORBIDDEN,
                        "review.refused.by."
                                + it.by().stream().sorted().map(Enum::name).collect(Collectors.joining(".")),
                        List.of(dimension.title()),
                        List.of());
            case Verdict.Allowed it -> throw new IllegalStateException("Refused though allowed: " + it);
        };
    }

    private static ReviewRefusal open(int practices, Dimension dimension) {
        return unready(
                "review.refused.open",
                practices,
                new Onward("/check?dimension=" + dimension.key() + "&open=true", "review.onward.open"),
                comparison(dimension));
    }

    private static ReviewRefusal alone(int people, Dimension dimension) {
        return unready(
                "review.refused.alone",
                people,
                new Onward("/review/" + dimension.key() + "#people", "review.onward.people"),
                comparison(dimension));
    }

    private static Onward comparison(Dimension dimension) {
        return new Onward("/comparison/" + dimension.key(), "review.onward.comparison");
    }

    private static ReviewRefusal unready(String message, int count, Onward... onward) {
        return new ReviewRefusal(HttpStatus.UNPROCESSABLE_CONTENT, message, List.of(count), List.of(onward));
    }

    private static ReviewRefusal meanwhile(String reason, Dimension dimension, Onward... onward) {
        return new ReviewRefusal(
                HttpStatus.CONFLICT, "review.refused." + reason, List.of(dimension.title()), List.of(onward));
    }

    /** For the page's words. */
    public Object[] words() {
        return arguments.toArray();
    }
}
