package io.waymark.review;

import io.waymark.assessment.Decision;
import io.waymark.assessment.Remarks;
import io.waymark.assessment.page.CheckedPractice;
import io.waymark.content.Practice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One practice as its reviewer sees it.
 *
 * @param carriedOver whether everybody confirmed it from the cycle before without looking anew
 * @param decided what was decided where answers differed; null where nobody had to
 * @param remarks what reviewers said of it before, the newest first
 * @param evidence how many pieces back it
 */
record ReviewedPractice(
        CheckedPractice checked,
        boolean carriedOver,
        @Nullable Decided decided,
        List<Remarks.Made> remarks,
        int evidence) {

    /** A decision with its people's names. */
    record Decided(Decision decision, String by, List<Dissenting> dissents) {}

    /** Who does not share it, and why. */
    record Dissenting(String who, String reason) {}

    public Practice practice() {
        return checked.practice();
    }

    /** Who said what: all of it where somebody had to decide, else what was put in words. */
    public List<CheckedPractice.Voice> voices() {
        return decided == null ? checked.told() : checked.voices();
    }
}
