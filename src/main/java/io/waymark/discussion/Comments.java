package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** The comments of organisations, for writing and resolving them; pages read {@link CommentRows}. */
interface Comments extends Repository<Comment, UUID> {

    /** Locked, so that the version that a wish is checked against stays the one it replaces. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Comment> findByOrganisationIdAndId(UUID organisation, UUID id);

    Optional<Comment> findByOrganisationIdAndClientKey(UUID organisation, UUID key);

    /** Writes at once, so that plain SQL in the same transaction finds it. */
    Comment saveAndFlush(Comment comment);

    /** The comment that came with this key. */
    default Optional<Comment> sentWith(Member member, UUID key) {
        return findByOrganisationIdAndClientKey(member.organisation().value(), key);
    }

    /**
     * The comment that opened a thread about this practice.
     *
     * @throws NotFound where it is missing, another tenant's, about something else, or a reply
     */
    default Comment thread(Member member, AssessmentId assessment, PracticeKey practice, UUID id) {
        return findByOrganisationIdAndId(member.organisation().value(), id)
                .filter(it -> it.opened(assessment, practice))
                .orElseThrow(NotFound::new);
    }
}
