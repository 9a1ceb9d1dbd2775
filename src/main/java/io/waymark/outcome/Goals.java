package io.waymark.outcome;

import io.waymark.organisation.Member;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The goals of organisations. */
@Transactional(readOnly = true)
public interface Goals extends Repository<Goal, UUID> {

    List<Goal> findByOrganisationIdAndRetiredAtIsNullOrderByPosition(UUID organisation);

    @Transactional
    Goal save(Goal goal);

    /** The ranked goals of the member's organisation, what matters most first; one statement. */
    default List<Goal> of(Member member) {
        return findByOrganisationIdAndRetiredAtIsNullOrderByPosition(
                member.organisation().value());
    }
}
