package io.waymark.exemption;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import io.waymark.organisation.Sql;
import io.waymark.organisation.TimeOrderedId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody's word that the register of policy exemptions is complete. */
@Component
public class Stating {

    private final ExemptionRows rows;
    private final Sql sql;
    private final ActivityRecord activity;

    Stating(ExemptionRows rows, Sql sql, ActivityRecord activity) {
        this.rows = rows;
        this.sql = sql;
        this.activity = activity;
    }

    /**
     * The member says that the register is complete; said twice on a day is said once, so its form needs no key.
     *
     * @param seen what they read, see {@link Register#seen()}
     * @return false where the register says something else by now
     */
    @Transactional
    public boolean state(Member member, String seen, Clock clock) {
        member.must(Right.KEEP_EXEMPTIONS);
        sql.hold(member, ExemptionChanges.REGISTER);
        Register register = rows.register(member);
        if (!register.seen().equals(seen)) {
            return false;
        }
        if (!said(register, member, clock)) {
            keep(member, register.open().size(), clock);
        }
        return true;
    }

    private void keep(Member member, int listed, Clock clock) {
        UUID id = TimeOrderedId.next();
        sql.of(member, """
                insert into exemption_review (organisation_id, id, listed, reviewed_by, reviewed_at)
                values (:organisation, :id, :listed, :person, :now)
                """)
                .with("id", id)
                .with("listed", listed)
                .with("now", Timestamp.from(clock.instant()))
                .run();
        Map<String, Integer> title = Map.of("title", listed);
        activity.add(member, clock.instant(), "activity.exemption-review.stated", "exemption", id, Map.of(), title);
    }

    private static boolean said(Register register, Member member, Clock clock) {
        LocalDate today = member.today(clock);
        return register.statement()
                .filter(it -> it.person().equals(member.person())
                        && it.listed() == register.open().size()
                        && it.day().equals(today))
                .isPresent();
    }
}
