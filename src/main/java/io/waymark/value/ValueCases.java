package io.waymark.value;

import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The value cases of organisations, for writing them; pages read {@link CaseRows}. */
interface ValueCases extends Repository<ValueCase, UUID> {

    /** Locked, so that nobody else changes or signs it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<ValueCase> findByOrganisationIdAndId(UUID organisation, UUID id);

    List<ValueCase> findByOrganisationIdAndWithdrawnAtIsNull(UUID organisation);

    ValueCase save(ValueCase it);

    default Optional<ValueCase> find(Member member, ValueCaseId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /**
     * One case of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default ValueCase of(Member member, ValueCaseId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }

    /** A case in use that says the same of the same. */
    default Optional<ValueCase> same(Member member, GoalId goal, KpiId kpi, CaseVersion wanted) {
        return findByOrganisationIdAndWithdrawnAtIsNull(member.organisation().value()).stream()
                .filter(it -> it.says(goal, kpi, wanted))
                .findFirst();
    }
}
