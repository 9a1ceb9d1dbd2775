package io.waymark.organisation;

import java.util.Collection;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Roles that the identity provider decides, where the settings leave that to it. */
@Repository
public class ProviderRoles {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ProviderRoles(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Gives a person these roles and no others in an organisation. With none, whoever is a member by the provider is one no more;
     * members by an invitation stay, and so does the last administrator. An organisation that is not there is passed over.
     */
    @Transactional
    public void take(PersonId person, String slug, Collection<Role> roles) {
        jdbc.sql("select take_provider_roles(?, ?, ?, ?, ?)")
                .param(person.value())
                .param(slug)
                .param(roles.stream().map(Role::name).sorted().toArray(String[]::new))
                .param("activity.member.roles-provided")
                .param("activity.member.left-provider")
                .query(UUID.class)
                .optional()
                .ifPresent(it -> events.publishEvent(new MembershipEnded(new OrganisationId(it), person)));
    }
}
