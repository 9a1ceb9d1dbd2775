package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of the findings of an open assessment those from which nobody learns what one person answered: decisions, and the answers of
 * topics that several people answered and laid side by side. Everything else that was answered is withheld until it is signed.
 */
final class ShownFindings {

    private static final int SEVERAL = 2;

    private ShownFindings() {}

    /** Takes out what one person alone said. */
    static Findings of(Findings findings) {
        Map<TopicKey, Set<PersonId>> people = findings.answers().stream()
                .filter(Answer::given)
                .collect(Collectors.groupingBy(
                        it -> it.practice().topic(), Collectors.mapping(Answer::respondent, Collectors.toSet())));
        Map<Boolean, List<Answer>> shown = findings.answers().stream()
                .filter(Answer::given)
                .collect(Collectors.partitioningBy(it ->
                        people.getOrDefault(it.practice().topic(), Set.of()).size() >= SEVERAL));
        Set<PracticeKey> withheld = new HashSet<>(findings.withheld());
        shown.getOrDefault(false, List.of()).forEach(it -> withheld.add(it.practice()));
        return new Findings(
                shown.getOrDefault(true, List.of()),
                findings.decisions(),
                findings.proven(),
                Set.of(),
                Set.copyOf(withheld),
                findings.weights());
    }
}
