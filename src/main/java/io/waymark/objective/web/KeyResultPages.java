package io.waymark.objective.web;

import io.waymark.goal.KeyResultId;
import io.waymark.goal.KpiId;
import io.waymark.goal.ObjectiveId;
import io.waymark.objective.CheckInRows;
import io.waymark.objective.KeyResultRows;
import io.waymark.objective.KpisOfKeyResults;
import io.waymark.objective.ObjectiveRows;
import io.waymark.objective.ShownKeyResult;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.NotFound;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of a key result; six statements. */
@Component
class KeyResultPages {

    private final ObjectiveRows objectives;
    private final KeyResultRows keyResults;
    private final CheckInRows checkIns;
    private final KpisOfKeyResults kpis;
    private final Members members;
    private final Clock clock;

    KeyResultPages(
            ObjectiveRows objectives,
            KeyResultRows keyResults,
            CheckInRows checkIns,
            KpisOfKeyResults kpis,
            Members members,
            Clock clock) {
        this.objectives = objectives;
        this.keyResults = keyResults;
        this.checkIns = checkIns;
        this.kpis = kpis;
        this.members = members;
        this.clock = clock;
    }

    /** @throws NotFound where the key result is missing or another tenant's */
    @Transactional(readOnly = true)
    KeyResultPage show(Member member, KeyResultId id) {
        ShownKeyResult keyResult = keyResults.of(member, id);
        return new KeyResultPage(
                member,
                objectives.of(member, keyResult.objective()),
                keyResult,
                keyResults.course(member, id),
                checkIns.of(member, id),
                offer(member, keyResult.plan().kpi()),
                member.today(clock),
                false);
    }

    /** @throws NotFound where the objective is missing or another tenant's */
    @Transactional(readOnly = true)
    NewKeyResultPage added(Member member, ObjectiveId id) {
        return new NewKeyResultPage(member, objectives.of(member, id), offer(member, null));
    }

    /** What is read already stays offered when it is retired. */
    private KeyResultOffer offer(Member member, @Nullable KpiId read) {
        return new KeyResultOffer(
                members.colleagues(member),
                kpis.of(member).stream()
                        .filter(it -> !it.retired() || it.id().equals(read))
                        .toList());
    }
}
