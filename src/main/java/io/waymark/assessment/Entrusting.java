package io.waymark.assessment;

import io.waymark.content.DimensionKey;
import io.waymark.content.Editions;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.Roster;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Naming who owns a dimension and who reviews it. */
@Component
public class Entrusting {

    private final Assessments assessments;
    private final Members members;
    private final Editions editions;
    private final ActivityRecord activity;

    Entrusting(Assessments assessments, Members members, Editions editions, ActivityRecord activity) {
        this.assessments = assessments;
        this.members = members;
        this.editions = editions;
        this.activity = activity;
    }

    /**
     * Who is trusted with a dimension.
     *
     * @param owner submits it; null for the leads
     * @param reviewer accepts it or sends it back; null for the leads
     * @param seen the version of the dimension that was on the screen
     */
    public record Trust(
            DimensionKey dimension,
            @Nullable PersonId owner,
            @Nullable PersonId reviewer,
            int seen) {

        private List<PersonId> people() {
            return Stream.of(owner, reviewer).filter(Objects::nonNull).toList();
        }

        private boolean stands(Scope scope) {
            return scope.owner().equals(Optional.ofNullable(owner))
                    && scope.reviewer().equals(Optional.ofNullable(reviewer));
        }
    }

    /**
     * A lead names owner and reviewer; the same names again change nothing.
     *
     * @throws NotFound where the dimension is not of the edition, or a person not of the organisation
     */
    @Transactional
    public WorkResult entrust(Member lead, AssessmentId id, Trust trust, Clock clock) {
        lead.must(Right.ENTRUST_DIMENSIONS);
        assessments.holdScope(
                lead.organisation().value(), id.value(), trust.dimension().value());
        Assessment assessment = assessments.of(lead, id);
        Scope scope = assessment.scope(trust.dimension()).orElseThrow(NotFound::new);
        if (!assessment.open()) {
            return new WorkResult.Refused(new Workflow.Verdict.NotFromHere(Workflow.State.SIGNED_OFF));
        }
        Roster roster = members.roster(lead);
        if (!trust.people().stream().allMatch(it -> roster.has(it) || scope.isWith(it))) {
            throw new NotFound();
        }
        if (trust.stands(scope)) {
            return new WorkResult.Done(scope.state());
        }
        if (scope.version() != trust.seen()) {
            return new WorkResult.Overtaken();
        }
        Map<String, String> before = named(scope, roster.names());
        scope.give(trust.owner(), trust.reviewer());
        record(lead, "activity.dimension.entrusted", assessment, scope, before, named(scope, roster.names()), clock);
        return new WorkResult.Done(scope.state());
    }

    /** Somebody who came owns a dimension that was kept for them, unless it has an owner; call with all of it held. */
    void takeUp(Member joined, Assessment assessment, DimensionKey dimension, Clock clock) {
        Scope scope = assessment.scope(dimension).orElseThrow(NotFound::new);
        if (scope.owner().isEmpty()) {
            Names names = members.roster(joined).names();
            Map<String, String> before = named(scope, names);
            scope.give(joined.person(), scope.reviewer().orElse(null));
            record(joined, "activity.dimension.taken-up", assessment, scope, before, named(scope, names), clock);
        }
    }

    private void record(
            Member by,
            String what,
            Assessment assessment,
            Scope scope,
            Map<String, String> before,
            Map<String, String> after,
            Clock clock) {
        Map<String, String> titled = new HashMap<>(after);
        titled.put(
                "title",
                editions.find(assessment.edition())
                        .flatMap(it -> it.dimension(scope.dimension()))
                        .orElseThrow(NotFound::new)
                        .title());
        activity.add(by, clock.instant(), what, "assessment", assessment.id().value(), before, titled);
    }

    private static Map<String, String> named(Scope scope, Names names) {
        return Map.of(
                "owner", scope.owner().map(names::of).orElse(""),
                "reviewer", scope.reviewer().map(names::of).orElse(""));
    }
}
