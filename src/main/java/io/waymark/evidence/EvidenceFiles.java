package io.waymark.evidence;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Sql;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The bytes of evidence that is a file; they are read one file at a time, when somebody asks for it. */
@Repository
@EnableConfigurationProperties(EvidenceSettings.class)
public class EvidenceFiles {

    /** A file as it is handed out. */
    public record Stored(String name, String mediaType, byte[] bytes) {}

    private final Sql sql;
    private final EvidenceSettings settings;

    EvidenceFiles(Sql sql, EvidenceSettings settings) {
        this.sql = sql;
        this.settings = settings;
    }

    /** How much room the files of the member's organisation take, one statement. */
    @Transactional(readOnly = true)
    public FileRoom room(Member member) {
        long used = sql.of(member, "select coalesce(sum(size), 0) from evidence where organisation_id = :organisation")
                .one(Long.class);
        return new FileRoom(used, settings.quota().toBytes());
    }

    /**
     * The file of a piece, one statement.
     *
     * @throws NotFound where the piece is missing, another tenant's, or a link
     */
    @Transactional(readOnly = true)
    public Stored of(Member member, EvidenceId id) {
        return sql.of(member, """
                select e.file_name as name, e.media_type, f.bytes
                from evidence e
                join evidence_file f on f.organisation_id = e.organisation_id and f.evidence_id = e.id
                where e.organisation_id = :organisation and e.id = :piece
                """).with("piece", id).one(Stored.class);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Member member, EvidenceId id, byte[] bytes) {
        sql.of(
                        member,
                        "insert into evidence_file (organisation_id, evidence_id, bytes) values (:organisation, :piece, :bytes)")
                .with("piece", id)
                .with("bytes", bytes)
                .run();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
