package io.waymark.assessment;

import io.waymark.assessment.Remarks.Made;
import io.waymark.content.DimensionKey;
import io.waymark.content.PracticeKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What reviewers said in an assessment, round by round: the remarks of one round were made at the same moment.
 *
 * @param remarks the newest first
 */
public record Rounds(List<Made> remarks) {

    /** Everything that was ever said of a practice, the newest first. */
    public List<Made> about(PracticeKey practice) {
        return remarks.stream().filter(it -> it.practice().equals(practice)).toList();
    }

    /** What the last round that sent the dimension back found: by practice, since each has at most one remark a round. */
    public Map<PracticeKey, Made> returned(DimensionKey dimension) {
        List<Made> sentBack = remarks.stream()
                .filter(it -> it.sentBack() && it.practice().topic().dimension().equals(dimension))
                .toList();
        Optional<Instant> last = sentBack.stream().findFirst().map(Made::at);
        return sentBack.stream()
                .filter(it -> last.equals(Optional.of(it.at())))
                .collect(Collectors.toMap(Made::practice, Function.identity()));
    }
}
