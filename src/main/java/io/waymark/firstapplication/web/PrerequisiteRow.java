package io.waymark.firstapplication.web;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.firstapplication.FirstApplicationDecided.Prerequisite;
import io.waymark.scoring.Rating;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A prerequisite as it was suggested or typed.
 *
 * @param number names its fields
 * @param suggested whether its practice is fixed and a box takes it in; else the practice is chosen from all
 * @param rated what the unit's latest assessment says about the practice; null where it says nothing
 */
record PrerequisiteRow(
        int number,
        boolean suggested,
        boolean use,
        String title,
        String practice,
        @Nullable Rating rated) {

    private static final int TITLE_LENGTH = 200;

    /** One that is done already is offered, but not taken by itself. */
    static PrerequisiteRow suggestion(int number, Practice practice, @Nullable Rating rated) {
        boolean settled = rated == Rating.FULLY || rated == Rating.NOT_APPLICABLE;
        return new PrerequisiteRow(
                number,
                true,
                !settled,
                practice.action().title(),
                practice.key().value(),
                rated);
    }

    static PrerequisiteRow free(int number) {
        return new PrerequisiteRow(number, false, true, "", "", null);
    }

    static PrerequisiteRow typed(int number, Map<String, String> fields, Map<PracticeKey, Rating> ratings) {
        boolean suggested = fields.containsKey("suggested." + number);
        String practice = fields.getOrDefault("practice." + number, "");
        return new PrerequisiteRow(
                number,
                suggested,
                !suggested || fields.containsKey("use." + number),
                fields.getOrDefault("title." + number, ""),
                practice,
                ratings.get(new PracticeKey(practice)));
    }

    /** Whether it says anything that counts. */
    boolean counts() {
        return use && !(title + practice).isEmpty();
    }

    void judge(Edition edition, BindingResult problems) {
        if (title.isEmpty() || title.length() > TITLE_LENGTH) {
            NamedFields.reject(problems, "title." + number, "application.error.prerequisite-title");
        }
        if (of(edition).isEmpty()) {
            NamedFields.reject(
                    problems,
                    suggested ? "title." + number : "practice." + number,
                    "application.error.prerequisite-practice");
        }
    }

    Optional<Practice> of(Edition edition) {
        return edition.practice(new PracticeKey(practice));
    }

    Prerequisite prerequisite() {
        return new Prerequisite(title, new PracticeKey(practice));
    }
}
