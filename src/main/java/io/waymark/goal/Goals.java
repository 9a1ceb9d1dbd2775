package io.waymark.goal;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The goals of organisations. */
@Transactional(readOnly = true)
public interface Goals extends Repository<Goal, UUID> {

    Optional<Goal> findByOrganisationIdAndId(UUID organisation, UUID id);

    @Transactional
    Goal save(Goal goal);

    /**
     * A goal of the member's organisation, ranked or retired; one statement.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    default Goal of(Member member, GoalId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value())
                .orElseThrow(NotFound::new);
    }
}
