package io.waymark.review;

import io.waymark.assessment.AgreedRatings;
import io.waymark.assessment.Agreements;
import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Decision;
import io.waymark.assessment.Findings;
import io.waymark.assessment.Journey;
import io.waymark.assessment.Part;
import io.waymark.assessment.Rounds;
import io.waymark.assessment.page.Spoken;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that is brought before a reviewer, practice by practice. */
record Brought(
        AgreedRatings agreed,
        Findings findings,
        List<Agreements.Dissent> dissents,
        Rounds rounds,
        Map<PracticeKey, Integer> evidence,
        Names names) {

    /** The topics of a dimension with the practices that the edition asks about. */
    List<ReviewedTopic> topics(ReviewWork work) {
        Spoken spoken = Spoken.of(agreed, findings, Part.NONE, names);
        return asked(work, spoken).stream()
                .map(step -> new ReviewedTopic(
                        step.topic(),
                        step.practices().stream().map(it -> about(it, spoken)).toList()))
                .toList();
    }

    private static List<Journey.Step> asked(ReviewWork work, Spoken spoken) {
        AskedPractices asked = work.asked().with(spoken.answers().keySet());
        return Journey.whole(asked, Set.of()).in(work.dimension().key());
    }

    private ReviewedPractice about(Practice practice, Spoken spoken) {
        PracticeKey key = practice.key();
        return new ReviewedPractice(
                spoken.about(practice),
                agreed.carriedOver().contains(key),
                decided(key),
                rounds.about(key),
                evidence.getOrDefault(key, 0));
    }

    private ReviewedPractice.@Nullable Decided decided(PracticeKey practice) {
        return findings.decisions().stream()
                .filter(it -> it.practice().equals(practice))
                .max(Comparator.comparing(Decision::number))
                .map(it -> new ReviewedPractice.Decided(it, names.of(it.decidedBy()), against(it)))
                .orElse(null);
    }

    private List<ReviewedPractice.Dissenting> against(Decision decision) {
        return dissents.stream()
                .filter(it -> it.practice().equals(decision.practice()) && it.number() == decision.number())
                .map(it -> new ReviewedPractice.Dissenting(names.of(it.person()), it.reason()))
                .toList();
    }
}
