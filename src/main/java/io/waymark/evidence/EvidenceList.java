package io.waymark.evidence;

import io.waymark.organisation.Member;
import io.waymark.organisation.Sql;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Lists the evidence of an organisation, what must be looked at again first; a page is one statement. */
@Repository
public class EvidenceList {

    /** How many stand on a page. */
    public static final int PAGE = 50;

    /** Which pieces are listed. */
    public enum Show {
        ALL("e.withdrawn_at is null"),
        OVERDUE("e.withdrawn_at is null and e.review_by < :today"),
        DUE("e.withdrawn_at is null and e.review_by between :today and :soon"),
        MINE("e.withdrawn_at is null and e.owner_id = :person"),
        WITHDRAWN("e.withdrawn_at is not null");

        /** How far {@link #DUE} looks. */
        public static final int DAYS_AHEAD = 30;

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }
    }

    /** The place of a piece in the list; pieces without a date stand at the end. */
    public record Cursor(LocalDate reviewBy, EvidenceId id) {

        static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

        /** Before the first one. */
        public static final Cursor START = new Cursor(LocalDate.of(1, 1, 1), EvidenceId.of("0-0-0-0-0"));

        public static Cursor of(Evidence piece) {
            return new Cursor(piece.reviewBy() == null ? NEVER : piece.reviewBy(), piece.id());
        }
    }

    private final Sql sql;

    EvidenceList(Sql sql) {
        this.sql = sql;
    }

    /**
     * The pieces behind the cursor: a page, and one more where there is another page.
     *
     * @param words that the title holds, whatever its capitals; empty for all
     */
    @Transactional(readOnly = true)
    public List<Evidence> of(Member member, Show show, String words, Cursor after, LocalDate today) {
        return sql.of(member, EvidenceRows.PIECE + "and " + show.condition + """
                 and (coalesce(e.review_by, :never), e.id) > (:afterDay, :afterId)
                    and (:words = '' or position(lower(:words) in lower(e.title)) > 0)
                order by coalesce(e.review_by, :never), e.id limit :most
                """)
                .with("today", today)
                .with("words", words)
                .with("soon", today.plusDays(Show.DAYS_AHEAD))
                .with("never", Cursor.NEVER)
                .with("afterDay", after.reviewBy())
                .with("afterId", after.id())
                .with("most", PAGE + 1)
                .list(Evidence.class);
    }
}
