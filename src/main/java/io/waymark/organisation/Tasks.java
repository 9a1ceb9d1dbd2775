package io.waymark.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** All that waits for people, of every kind; each call is one statement, however many kinds there are. */
@Repository
@Transactional(readOnly = true)
public class Tasks {

    /** So far ahead that is listed which comes up again and again: a figure, a check-in, a look at evidence. */
    private static final int DAYS_AHEAD = 14;

    /** Gives the columns their names and types. */
    private static final String COLUMNS = """
            select null::text as kind, null::uuid as person, null::uuid as asker, null::uuid as subject, null::text as about,
                null::text as edition, null::text as assessment, null::text as unit, null::date as due_on,
                null::timestamptz as since, null::text as path
            where false
            """;

    /** Whoever left has nothing to do any more. */
    private static final String ALL = """
            select t.kind, t.person, coalesce(c.name, t.about) as name, t.asker, t.subject, t.about, t.edition, t.assessment,
                t.unit, t.due_on, t.since, t.path
            from (%s) t
            left join colleague c on c.organisation_id = :organisation and c.id = t.person
            where (t.person is null or c.present) and (%s)
            order by t.due_on nulls last, t.since, t.about, name
            """;

    private final Sql sql;
    private final List<String> selects;

    Tasks(Sql sql, List<Task.Source> sources) {
        this.sql = sql;
        this.selects = sources.stream().map(Task.Source::select).toList();
    }

    /**
     * What waits for the member, and what the member waits for; to who keeps the people, also what is late with others.
     *
     * @param today the member's
     */
    public List<Task> around(Member member, LocalDate today) {
        return asked(member, today, "t.person = :person or t.asker = :person or (:keeper and t.due_on < :today)", "")
                .with("keeper", member.may(Right.CHANGE_MEMBERS))
                .list(Task.class);
    }

    /** What comes next, whoever it waits for; what has no day comes last. */
    public Optional<Task> next(Member member, LocalDate today) {
        return asked(member, today, "t.person is not null and (t.due_on is null or t.due_on >= :today)", "limit 1")
                .maybe(Task.class);
    }

    /** What waits for anybody of some kinds, by their days; only those who know of one of them are asked. */
    public List<Task> waiting(Member member, LocalDate today, Collection<String> kinds) {
        List<String> knowing = selects.stream()
                .filter(select -> kinds.stream().anyMatch(kind -> select.contains("'" + kind + "'")))
                .toList();
        return on(today, sql.of(member, joined(knowing, "t.person is not null and t.kind = any(:kinds)")))
                .with("kinds", kinds.toArray(String[]::new))
                .list(Task.class);
    }

    /**
     * What is due of members until a day, in nobody's name.
     *
     * @param today where those count days who are asked about
     */
    public List<Task> due(OrganisationId organisation, LocalDate today, LocalDate until) {
        return on(today, sql.of(organisation, joined(selects, "t.person is not null and t.due_on <= :until")))
                .with("until", until)
                .list(Task.class);
    }

    private Sql.Statement asked(Member member, LocalDate today, String which, String howMany) {
        return on(today, sql.of(member, joined(selects, which) + howMany));
    }

    private static String joined(List<String> selects, String which) {
        String all = selects.stream().collect(Collectors.joining("union all\n", COLUMNS + "union all\n", ""));
        return ALL.formatted(all, which);
    }

    private static Sql.Statement on(LocalDate today, Sql.Statement statement) {
        return statement.with("today", today).with("soon", today.plusDays(DAYS_AHEAD));
    }
}
