package io.waymark.planning.upgrade;

import io.waymark.assessment.Upgrade;
import io.waymark.assessment.Upgrade.Fate;
import io.waymark.content.EditionChange;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The questions of both editions with what becomes of each and of its answers.
 *
 * @param given how many people answered each practice of the earlier edition
 */
record UpgradedQuestions(Upgrade upgrade, Map<PracticeKey, Integer> given) {

    Stream<UpgradePage.Line> all() {
        return Stream.concat(
                upgrade.later().practices().stream().map(this::line),
                upgrade.dropped().stream().map(this::dropped));
    }

    private UpgradePage.Line line(Practice practice) {
        List<EditionChange> changes = upgrade.map().into(practice.key());
        return new UpgradePage.Line(
                practice,
                upgrade.of(practice.key()),
                changes.stream().map(EditionChange::why).toList(),
                changes.stream()
                        .flatMap(it -> it.from().stream())
                        .mapToInt(this::answers)
                        .sum());
    }

    private UpgradePage.Line dropped(Practice practice) {
        return new UpgradePage.Line(
                practice,
                Fate.DROPPED,
                upgrade.map().of(practice.key()).stream()
                        .map(EditionChange::why)
                        .toList(),
                answers(practice.key()));
    }

    private int answers(PracticeKey practice) {
        return given.getOrDefault(practice, 0);
    }
}
