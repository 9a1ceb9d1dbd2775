package io.waymark.mail;

import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Sql;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What each member wants to hear of by mail, organisation by organisation. */
@Repository
public class MailPreferences {

    private record Silenced(Set<Notice.Kind> switchedOff) {}

    private final JdbcClient jdbc;
    private final Sql sql;
    private final ActivityRecord activity;

    MailPreferences(JdbcClient jdbc, Sql sql, ActivityRecord activity) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.activity = activity;
    }

    /** What the member wants to hear of: everything, until they say otherwise. */
    @Transactional(readOnly = true)
    public Set<Notice.Kind> of(Member member) {
        Set<Notice.Kind> off = sql.of(member, """
                select switched_off from mail_preference where organisation_id = :organisation and person_id = :person
                """)
                .maybe(Silenced.class)
                .map(Silenced::switchedOff)
                .orElse(Set.of());
        return others(off);
    }

    /** From now on the member hears of these, and of nothing else. */
    @Transactional
    public void save(Member member, Collection<Notice.Kind> wanted) {
        List<String> before = names(of(member));
        jdbc.sql("""
                insert into mail_preference (organisation_id, person_id, switched_off) values (?, ?, ?)
                on conflict (organisation_id, person_id) do update set switched_off = excluded.switched_off
                """)
                .param(member.organisation().value())
                .param(member.person().value())
                .param(names(others(wanted)).toArray(String[]::new))
                .update();
        activity.add(
                member,
                "activity.mail-settings.saved",
                "person",
                member.person().value(),
                Map.of("on", before),
                Map.of("on", names(others(others(wanted)))));
    }

    private static Set<Notice.Kind> others(Collection<Notice.Kind> kinds) {
        Set<Notice.Kind> others = EnumSet.allOf(Notice.Kind.class);
        others.removeAll(kinds);
        return others;
    }

    private static List<String> names(Collection<Notice.Kind> kinds) {
        return kinds.stream().map(Notice.Kind::name).toList();
    }
}
