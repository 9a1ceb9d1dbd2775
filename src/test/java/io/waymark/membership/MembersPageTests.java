package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class MembersPageTests {

    @Autowired
    private MockMvcTester portal;

    @Test
    void everyMemberSeesWhoBelongs() {
        assertThat(Visitor.as("eva", portal).page("/orgs/acme/members").text())
                .contains("Ada Okafor", "Tess Hartmann")
                .doesNotContain("Greta Silva");
    }

    @Test
    void anAdministratorInvitesByMailAddress() {
        Visitor ada = Visitor.as("ada", portal);

        ada.post("/orgs/acme/invitations", Map.of("email", "Nina@Example.org", "roles", "OWNER"));

        assertThat(ada.page("/orgs/acme/members").text()).contains("nina@example.org");
    }

    @Test
    void onlyAnAdministratorInvites() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.post("/orgs/acme/invitations", Map.of("email", "nina@example.org", "roles", "OWNER")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whatWasTypedStaysInTheForm() {
        MvcTestResult answer = Visitor.as("ada", portal)
                .post("/orgs/acme/invitations", Map.of("email", "no address", "roles", "OWNER"));

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).selectXpath("//input[@id='email']").attr("value"))
                .isEqualTo("no address");
        assertThat(Visitor.page(answer).select("input[value=OWNER]").hasAttr("checked"))
                .isTrue();
    }

    @Test
    void nobodyIsLetInWhoStandsAtNoDoor() {
        String ivo = "/orgs/acme/arrivals/" + UUID.randomUUID() + "/admission";

        assertThat(Visitor.as("ada", portal).post(ivo, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.as("eva", portal).post(ivo, Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.as("gus", portal).post(ivo, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("gus", portal).get("/orgs/acme/members")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
