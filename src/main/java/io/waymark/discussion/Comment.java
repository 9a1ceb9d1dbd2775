package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.EditionId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was said; its words stay. Where it opened a thread, that can be resolved and opened again. */
@Entity
@Table(name = "comment")
class Comment {

    @Id
    private UUID id;

    @Column(updatable = false)
    private UUID organisationId;

    @Column(updatable = false)
    private UUID assessmentId;

    @Column(updatable = false)
    private String editionId;

    @Column(updatable = false)
    private String practiceKey;

    @Column(updatable = false)
    private @Nullable UUID replyTo;

    @Column(updatable = false)
    private UUID authorId;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private Instant writtenAt;

    @Column(updatable = false)
    private UUID clientKey;

    private @Nullable Instant resolvedAt;

    private @Nullable UUID resolvedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(Member author, EditionId edition, Remark remark, Instant now) {
        this.id = TimeOrderedId.next();
        this.organisationId = author.organisation().value();
        this.assessmentId = remark.assessment().value();
        this.editionId = edition.toString();
        this.practiceKey = remark.practice().value();
        this.replyTo = remark.thread();
        this.authorId = author.person().value();
        this.body = remark.words();
        this.writtenAt = now;
        this.clientKey = remark.key();
    }

    UUID id() {
        return id;
    }

    /** Counts how often the thread was resolved and opened again. */
    int version() {
        return Optional.ofNullable(version).orElse(0);
    }

    boolean resolved() {
        return resolvedAt != null;
    }

    /** Whether it opened a thread about this practice, and no other. */
    boolean opened(AssessmentId assessment, PracticeKey practice) {
        return replyTo == null && about(assessment, practice);
    }

    /** Whether the member said just this. */
    boolean says(Member member, Remark remark) {
        return authorId.equals(member.person().value())
                && about(remark.assessment(), remark.practice())
                && Objects.equals(replyTo, remark.thread())
                && body.equals(remark.words());
    }

    /**
     * The thread is settled.
     *
     * @throws IllegalStateException where it is resolved already, or is no thread
     */
    void resolve(Member member, Instant now) {
        mustBe(false);
        resolvedAt = now;
        resolvedBy = member.person().value();
    }

    /**
     * The thread is not settled after all.
     *
     * @throws IllegalStateException where it is open, or is no thread
     */
    void reopen() {
        mustBe(true);
        resolvedAt = null;
        resolvedBy = null;
    }

    private boolean about(AssessmentId assessment, PracticeKey practice) {
        return assessmentId.equals(assessment.value()) && practiceKey.equals(practice.value());
    }

    private void mustBe(boolean resolved) {
        if (replyTo != null || resolved() != resolved) {
            throw new IllegalStateException("No thread that is " + (resolved ? "resolved" : "open"));
        }
    }
}
