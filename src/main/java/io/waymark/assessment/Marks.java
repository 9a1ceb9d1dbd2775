package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands beside the practices of an assessment; a practice without any is left out.
 *
 * @param evidence how many pieces back the practice
 * @param talk how many threads about it are not resolved
 * @param remarks what the reviewer asks for, while its dimension is sent back
 * @param elsewhere what was said of practices that were looked up because this reader needs them beside their own
 */
public record Marks(
        Map<PracticeKey, Integer> evidence,
        Map<PracticeKey, Integer> talk,
        Map<PracticeKey, Remark> remarks,
        List<AnswerElsewhere> elsewhere) {

    /** What a reviewer found wanting. */
    public record Remark(String comment, String by) {}

    public int evidence(PracticeKey practice) {
        return evidence.getOrDefault(practice, 0);
    }

    public int talk(PracticeKey practice) {
        return talk.getOrDefault(practice, 0);
    }

    public Optional<Remark> remark(PracticeKey practice) {
        return Optional.ofNullable(remarks.get(practice));
    }
}
