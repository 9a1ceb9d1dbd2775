package io.waymark.evidence;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pieces of evidence of organisations, without the bytes of files. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class EvidenceRows {

    /** More would make a list to choose from that nobody reads. */
    static final int CHOICES = 100;

    static final String COLUMNS = """
            e.id, e.title, e.url, e.file_name, e.media_type, e.size, e.owner_id, o.name as owner_name, e.dated_on,
            e.review_by, e.added_by, e.version, e.withdrawn_at
            """;

    static final String PIECE = "select " + COLUMNS
            + " from evidence e join person o on o.id = e.owner_id where e.organisation_id = :organisation ";

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One piece of the member's organisation.
     *
     * @throws NotFound where it is missing or another tenant's
     */
    @Transactional(readOnly = true)
    public Evidence of(Member member, EvidenceId id) {
        return jdbc.sql(PIECE + "and e.id = :id")
                .param("organisation", member.organisation().value())
                .param("id", id.value())
                .query(EvidenceRows::evidence)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Pieces that do not back the practice yet, those in use first and the newest of them before older ones. */
    @Transactional(readOnly = true)
    public List<Evidence> others(Member member, EvidencePlace place) {
        return jdbc.sql(PIECE + """
                and not exists (
                    select from evidence_practice l
                    where l.organisation_id = e.organisation_id and l.evidence_id = e.id
                        and l.assessment_id = :assessment and l.practice_key = :practice and l.removed_at is null)
                order by e.withdrawn_at is not null, e.added_at desc limit :choices
                """)
                .param("organisation", member.organisation().value())
                .param("assessment", place.assessment().value())
                .param("practice", place.practice().value())
                .param("choices", CHOICES)
                .query(EvidenceRows::evidence)
                .list();
    }

    /** Adds a piece; false where a piece with this id is there already. */
    boolean add(Member member, NewEvidence wish, Instant now) {
        String url = wish.substance() instanceof NewEvidence.Link link ? link.url() : null;
        NewEvidence.File file = wish.substance() instanceof NewEvidence.File it ? it : null;
        return jdbc.sql("""
                insert into evidence (organisation_id, id, version, kind, title, url, file_name, media_type, size, sha256,
                    owner_id, dated_on, review_by, added_by, added_at)
                values (:organisation, :id, 0, :kind, :title, :url, :name, :type, :size, :sha256,
                    :owner, :dated, :review, :me, :now)
                on conflict (organisation_id, id) do nothing
                """)
                        .param("organisation", member.organisation().value())
                        .param("id", wish.id().value())
                        .param("kind", file == null ? "LINK" : "FILE")
                        .param("title", wish.title())
                        .param("url", url)
                        .param("name", file == null ? null : file.name())
                        .param("type", file == null ? null : file.type().mediaType())
                        .param("size", file == null ? null : file.bytes().length)
                        .param("sha256", file == null ? null : EvidenceFiles.sha256(file.bytes()))
                        .param("owner", wish.owner().value())
                        .param("dated", wish.datedOn())
                        .param("review", wish.reviewBy())
                        .param("me", member.person().value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Changes who looks after a piece and until when; false where the version seen is no longer the current one. */
    boolean change(Member member, EvidenceId id, int seen, PersonId owner, @Nullable LocalDate reviewBy) {
        return jdbc.sql("""
                update evidence set version = version + 1, owner_id = :owner, review_by = :review
                where organisation_id = :organisation and id = :id and version = :seen
                """)
                        .param("organisation", member.organisation().value())
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("owner", owner.value())
                        .param("review", reviewBy)
                        .update()
                == 1;
    }

    /** Withdraws a piece; false where the version seen is no longer the current one. */
    boolean withdraw(Member member, EvidenceId id, int seen, Instant now) {
        return jdbc.sql("""
                update evidence set version = version + 1, withdrawn_at = :now
                where organisation_id = :organisation and id = :id and version = :seen
                """)
                        .param("organisation", member.organisation().value())
                        .param("id", id.value())
                        .param("seen", seen)
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** Takes a piece into use again, if it was withdrawn. */
    void takeBack(Member member, EvidenceId id) {
        jdbc.sql("""
                update evidence set version = version + 1, withdrawn_at = null
                where organisation_id = :organisation and id = :id and withdrawn_at is not null
                """)
                .param("organisation", member.organisation().value())
                .param("id", id.value())
                .update();
    }

    static Evidence evidence(ResultSet row, int number) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("url"),
                file(row),
                new PersonId(row.getObject("owner_id", UUID.class)),
                row.getString("owner_name"),
                row.getObject("dated_on", LocalDate.class),
                row.getObject("review_by", LocalDate.class),
                new PersonId(row.getObject("added_by", UUID.class)),
                row.getInt("version"),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static Evidence.@Nullable File file(ResultSet row) throws SQLException {
        String name = row.getString("file_name");
        return name == null ? null : new Evidence.File(name, row.getString("media_type"), row.getInt("size"));
    }
}
