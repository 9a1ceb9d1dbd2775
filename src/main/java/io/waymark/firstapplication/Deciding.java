package io.waymark.firstapplication;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what was decided and who dissents; each call is one transaction with its activity entry. In the same transaction the
 * decision is published, so that its prerequisites are on the roadmap or nothing was decided.
 */
@Component
public class Deciding {

    private final ApplicationChoices choices;
    private final ApplicationChoiceRows rows;
    private final CandidateRows candidates;
    private final DecisionRows decisions;
    private final Editions editions;
    private final ActivityRecord activity;
    private final ApplicationEventPublisher events;

    Deciding(
            ApplicationChoices choices,
            ApplicationChoiceRows rows,
            CandidateRows candidates,
            DecisionRows decisions,
            Editions editions,
            ActivityRecord activity,
            ApplicationEventPublisher events) {
        this.choices = choices;
        this.rows = rows;
        this.candidates = candidates;
        this.decisions = decisions;
        this.editions = editions;
        this.activity = activity;
        this.events = events;
    }

    /** Names the state of a ranking: it changes with every change of a weight, a limit or a candidate. */
    public static String stateOf(Choice choice, List<Candidate> candidates) {
        List<String> versions = candidates.stream()
                .map(it -> it.id() + " " + it.version())
                .sorted()
                .toList();
        return choice.version() + "-" + Integer.toHexString(versions.hashCode());
    }

    /**
     * Decides for a ranked candidate, with practices of the current edition as prerequisites. Sent twice it is decided once.
     *
     * @throws NotFound where the choice is missing or another tenant's
     */
    @Transactional
    public DecisionResult decide(Member member, ChoiceId id, NewDecision wish, Clock clock) {
        member.must(Right.DECIDE_APPLICATIONS);
        ApplicationChoice held = choices.of(member, id);
        Choice choice = rows.of(member, id);
        if (choice.decision() != null) {
            return again(choice.decision(), wish);
        }
        List<Candidate> standing = candidates.of(member, id);
        if (!stateOf(choice, standing).equals(wish.seen())) {
            return new DecisionResult.RankingChanged();
        }
        Ranking ranking = Ranking.of(standing, choice.criteria());
        Optional<String> application = ranking.places().stream()
                .filter(it -> it.candidate().id().equals(wish.candidate()))
                .map(CandidatePlace::name)
                .findFirst();
        if (application.isEmpty()) {
            return new DecisionResult.NotRanked();
        }
        held.decide(clock.instant());
        record(member, choice, wish, ranking, application.get(), clock.instant());
        return new DecisionResult.Recorded();
    }

    private void record(
            Member member, Choice choice, NewDecision wish, Ranking ranking, String application, Instant now) {
        Edition edition = editions.current();
        decisions.add(member, choice.id(), wish, edition.id(), ranking, now);
        activity.add(
                member,
                now,
                "activity.application-choice.decided",
                Choosing.SUBJECT,
                choice.id().value(),
                Map.of(),
                Map.of("title", application, "choice", choice.title(), "reason", wish.reason()));
        events.publishEvent(new FirstApplicationDecided(
                member, choice.unit(), choice.id().value(), application, edition.id(), wish.prerequisites(), now));
    }

    private static DecisionResult again(ApplicationDecision standing, NewDecision wish) {
        boolean same = standing.candidate().equals(wish.candidate())
                && standing.reason().equals(wish.reason());
        return same ? new DecisionResult.Recorded() : new DecisionResult.DecidedAlready(standing);
    }

    /**
     * Records that the member would have decided otherwise; every member may, once, and nobody changes it.
     *
     * @return false where the member recorded another reason already
     * @throws NotFound where the choice is missing, another tenant's, or not decided yet
     */
    @Transactional
    public boolean dissent(Member member, ChoiceId id, String reason, Clock clock) {
        ApplicationDecision decision = rows.of(member, id).decision();
        if (decision == null) {
            throw new NotFound();
        }
        if (!decisions.dissent(member, id, reason, clock.instant())) {
            return decisions.dissents(member, id).stream()
                    .anyMatch(it ->
                            it.person().equals(member.person()) && it.reason().equals(reason));
        }
        activity.add(
                member,
                clock.instant(),
                "activity.application-choice.dissented",
                Choosing.SUBJECT,
                id.value(),
                Map.of(),
                Map.of("title", decision.application(), "reason", reason));
        return true;
    }
}
