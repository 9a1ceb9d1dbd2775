package io.waymark.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tenants. */
@Repository
public class Organisations {

    private final JdbcClient jdbc;
    private final Sql sql;
    private final ActivityRecord activity;
    private final Clock clock;

    Organisations(JdbcClient jdbc, Sql sql, ActivityRecord activity, Clock clock) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.activity = activity;
        this.clock = clock;
    }

    /** Founds an organisation unless the slug is taken; says whether it did. */
    @Transactional
    boolean foundUnlessThere(OrganisationId id, String slug, String name) {
        return jdbc.sql("insert into organisation (id, slug, name) values (?, ?, ?) on conflict (slug) do nothing")
                        .param(id.value())
                        .param(slug)
                        .param(name)
                        .update()
                > 0;
    }

    /** Founds an organisation; must be called inside its own tenancy, with the id it will have. */
    @Transactional
    public void found(OrganisationId id, String slug, String name) {
        jdbc.sql("insert into organisation (id, slug, name) values (?, ?, ?)")
                .param(id.value())
                .param(slug)
                .param(name)
                .update();
    }

    /**
     * Gives the member's organisation another name; its address stays.
     *
     * @param seen the name that was on the screen
     * @return false where it has another name since
     */
    @Transactional
    public boolean rename(Member administrator, String name, String seen) {
        administrator.must(Right.KEEP_ORGANISATION);
        boolean renamed =
                sql.of(administrator, """
                update organisation set name = :name where id = :organisation and name = :seen
                """).with("name", name).with("seen", seen).run() > 0;
        if (renamed && !name.equals(seen)) {
            record(administrator, "activity.organisation.renamed", Map.of("name", seen), name);
        }
        return renamed;
    }

    /** Shuts the member's organisation to all but its administrators, and to every change; twice is once. */
    @Transactional
    public void archive(Member administrator) {
        administrator.must(Right.KEEP_ORGANISATION);
        if (sql.of(administrator, """
                update organisation set archived_at = :now where id = :organisation and archived_at is null
                """)
                        .with("now", Timestamp.from(clock.instant()))
                        .run()
                > 0) {
            record(administrator, "activity.organisation.archived", Map.of(), administrator.organisationName());
        }
    }

    /** Opens it again; twice is once. */
    @Transactional
    public void bringBack(Member administrator) {
        administrator.must(Right.KEEP_ORGANISATION);
        if (sql.of(administrator, """
                update organisation set archived_at = null where id = :organisation and archived_at is not null
                """).run() > 0) {
            record(administrator, "activity.organisation.brought-back", Map.of(), administrator.organisationName());
        }
    }

    private void record(Member administrator, String what, Map<String, String> before, String name) {
        activity.add(
                administrator,
                what,
                "organisation",
                administrator.organisation().value(),
                before,
                Map.of("title", name));
    }
}
