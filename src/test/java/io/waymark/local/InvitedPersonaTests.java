package io.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ivo belongs nowhere until somebody invites him; then the next sign-in lands where he is expected. */
@OwnWorld
class InvitedPersonaTests {

    @Autowired
    private MockMvcTester portal;

    @Test
    void whoIsInvitedJoinsAtTheNextSignIn() {
        Visitor ada = Visitor.as("ada", portal);
        assertThat(Visitor.as("ivo", portal).get("/orgs/acme")).hasStatus(HttpStatus.NOT_FOUND);

        ada.post("/orgs/acme/invitations", Map.of("email", "Ivo@waymark.example", "roles", "EXECUTIVE"));

        Visitor ivo = Visitor.as("ivo", portal);
        assertThat(ivo.get("/")).hasRedirectedUrl("/orgs/acme");
        assertThat(ivo.page("/orgs/acme/rights")
                        .select("thead th:contains(yours)")
                        .text())
                .startsWith("Executive");
        assertThat(ada.page("/orgs/acme/members")
                        .select("tr:contains(Ivo Marin)")
                        .text())
                .contains("Executive");
        assertThat(ada.page("/orgs/acme/members").select("section").text()).doesNotContain("ivo@waymark.example");
    }

    @Test
    void thePickerOffersTheAdministratorOfTheEmptyOrganisation() {
        assertThat(Visitor.stranger(portal)
                        .page("/sign-in")
                        .select("section:contains(Initech)")
                        .text())
                .contains("Ines Castro", "Administrator");
    }
}
