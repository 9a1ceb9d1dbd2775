package io.waymark.assessment;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The assessments of organisations. */
@Transactional(readOnly = true)
public interface Assessments extends Repository<Assessment, UUID> {

    /** A query in words, since the way through one of a graph is worked out again each time. */
    @Query("select a from Assessment a left join fetch a.scopes where a.organisationId = ?1 and a.id = ?2")
    Optional<Assessment> findByOrganisationIdAndId(UUID organisation, UUID id);

    @Query("""
            select a from Assessment a left join fetch a.scopes
            where a.organisationId = ?1 and a.state in ?2 order by a.createdAt desc
            """)
    List<Assessment> findByOrganisationIdAndStateInOrderByCreatedAtDesc(
            UUID organisation, Collection<Assessment.State> states);

    @Query("""
            select a.title from Assessment a
            where a.organisationId = ?1 and a.state in (OPEN, SIGNED_OFF) and (cast(?2 as uuid) is null or a.unitId = ?2)
            """)
    List<String> titles(UUID organisation, @Nullable UUID unit);

    /** Writes at once, so that plain SQL in the same transaction finds it. */
    @Transactional
    Assessment saveAndFlush(Assessment assessment);

    /** Writes what changed so far, so that plain SQL in the same transaction finds it. */
    void flush();

    /**
     * Holds the row until the transaction ends: saves under way finish first, later ones wait and find it signed off. Not
     * "for update": whoever holds a dimension and writes a row that belongs to the assessment must not wait for it here.
     */
    @Query(
            value = "select id from assessment where organisation_id = ?1 and id = ?2 for no key update",
            nativeQuery = true)
    Optional<UUID> hold(UUID organisation, UUID id);

    /** Holds one dimension in the same way. */
    @Query(
            value = "select dimension_key from assessment_scope "
                    + "where organisation_id = ?1 and assessment_id = ?2 and dimension_key = ?3 for update",
            nativeQuery = true)
    Optional<String> holdScope(UUID organisation, UUID assessment, String dimension);

    /** Holds all dimensions of an assessment. */
    @Query(
            value = "select dimension_key from assessment_scope "
                    + "where organisation_id = ?1 and assessment_id = ?2 order by dimension_key for update",
            nativeQuery = true)
    List<String> holdScopes(UUID organisation, UUID assessment);

    /**
     * One assessment of the member's organisation.
     *
     * @throws NotFound where it is missing, withdrawn, gone on with a newer edition, or another tenant's
     */
    default Assessment of(Member member, AssessmentId id) {
        return find(member, id).orElseThrow(NotFound::new);
    }

    /** One assessment of the member's organisation; empty where {@link #of(Member, AssessmentId)} finds none. */
    default Optional<Assessment> find(Member member, AssessmentId id) {
        return ever(member, id).filter(Assessment::listed);
    }

    /**
     * As above, but also one that went on with a newer edition and is only read.
     *
     * @throws NotFound where it is missing, withdrawn, made by an upgrade that was taken back, or another tenant's
     */
    default Assessment readable(Member member, AssessmentId id) {
        return ever(member, id).filter(it -> it.listed() || it.upgraded()).orElseThrow(NotFound::new);
    }

    /** As above, but also one that was withdrawn or taken back. */
    default Optional<Assessment> ever(Member member, AssessmentId id) {
        return findByOrganisationIdAndId(member.organisation().value(), id.value());
    }

    /** All assessments of the member's organisation that lists and figures hold, the newest first. */
    default List<Assessment> of(Member member) {
        return findByOrganisationIdAndStateInOrderByCreatedAtDesc(
                member.organisation().value(), List.of(Assessment.State.OPEN, Assessment.State.SIGNED_OFF));
    }

    /** What the assessments of a unit are called, or those of all units; one statement. */
    default List<String> titles(Member member, @Nullable UnitId unit) {
        return titles(member.organisation().value(), unit == null ? null : unit.value());
    }

    /** The newest assessment of a unit. */
    default Optional<Assessment> latestFor(Member member, UnitId unit) {
        return of(member).stream().filter(it -> it.unit().equals(unit)).findFirst();
    }
}
