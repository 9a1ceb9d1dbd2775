package io.waymark.organisation;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The tenants. */
@Repository
public class Organisations {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
