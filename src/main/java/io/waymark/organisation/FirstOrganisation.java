package io.waymark.organisation;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Founds the organisation that the operator names in the settings and invites its first administrator; without it nobody
 * could ever come in. Once founded it is left alone.
 */
@Component
class FirstOrganisation {

    private final Organisations organisations;
    private final Invitations invitations;
    private final TransactionTemplate transaction;
    private final String named;
    private final String administrator;

    FirstOrganisation(
            Organisations organisations,
            Invitations invitations,
            TransactionTemplate transaction,
            @Value("${WAYMARK_FIRST_ORGANISATION:}") String named,
            @Value("${WAYMARK_FIRST_ADMINISTRATOR:}") String administrator) {
        this.organisations = organisations;
        this.invitations = invitations;
        this.transaction = transaction;
        this.named = named;
        this.administrator = administrator;
    }

    @EventListener(ApplicationReadyEvent.class)
    void found() {
        int equals = named.indexOf('=');
        if (equals > 0 && !administrator.isBlank()) {
            found(
                    named.substring(0, equals).strip(),
                    named.substring(equals + 1).strip());
        }
    }

    private void found(String slug, String name) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        Tenancy.of(id)
                .call(() -> transaction.execute(status -> {
                    if (organisations.foundUnlessThere(id, slug, name)) {
                        invitations.add(id, administrator, List.of(Role.ADMINISTRATOR, Role.LEAD));
                    }
                    return true;
                }));
    }
}
