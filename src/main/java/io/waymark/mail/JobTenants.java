package io.waymark.mail;

import io.waymark.organisation.OrganisationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations that a job has to enter; from outside the portal learns their ids and nothing else. */
@Repository
class JobTenants {

    private final JdbcClient jdbc;

    JobTenants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OrganisationId> all() {
        return ids(jdbc.sql("select all_organisations()"));
    }

    /** Those with a mail on its way, or due to go. */
    List<OrganisationId> withMail(Instant due) {
        return ids(jdbc.sql("select organisations_with_mail(?)").param(Timestamp.from(due)));
    }

    private static List<OrganisationId> ids(JdbcClient.StatementSpec query) {
        return query.query(UUID.class).list().stream().map(OrganisationId::new).toList();
    }
}
