package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Invitations;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@OwnWorld
class InvitationTests {

    private static final String NINA = "nina@example.org";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private OutcomeOrganisation shop;
    private Visitor ada;

    @BeforeEach
    void adaInvitesNina() {
        shop = OutcomeOrganisation.found(beans);
        ada = Visitor.as("ada", portal);
        ada.post(shop.at("/invitations"), Map.of("email", NINA, "roles", "OWNER"));
    }

    @Test
    void theMailSaysWhoInvitesWhereAndHowToComeIn() {
        Document mail = ada.page(
                ada.page(shop.at("/members")).select("a[href*=/mails/]").attr("href"));

        assertThat(mail.select("h1").text()).isEqualTo("Ada Okafor invites you to Shop");
        assertThat(mail.select("div.letter").text()).contains("Your role: Owner", "Sign in with the address " + NINA);
        assertThat(mail.select("div.letter a").eachAttr("href"))
                .singleElement()
                .asString()
                .endsWith(shop.at(""));
        assertThat(mail.select("pre.letter").text()).contains(shop.at(""), "Ada Okafor typed your address");
    }

    /** The tests' world sends no mails either: it shows them, as a demo does. */
    @Test
    void whoInvitesInADemoReadsThatTheMailIsShownAndNotSent() {
        Document invited = ada.page(shop.at("/members"));
        assertThat(invited.select("#said").text())
                .contains(NINA + " is expected now", "is not sent: read it under Mails")
                .doesNotContain("gets a mail");
        assertThat(invited.select("form[action$=/invitations]").text()).contains("is shown under Mails, not sent");
        assertThat(ada.page(shop.at("/mails")).text()).contains(NINA, "Shown, not sent");
    }

    @Test
    void anotherMailGoesOutAfterAnHourAndNoSooner() {
        assertThat(ada.page(shop.at("/members")).select("form[action$=/sendings]"))
                .isEmpty();
        again();
        assertThat(mails()).isOne();
        assertThat(ada.page(shop.at("/members")).text()).contains("there is one an hour at most");

        inShop("update invitation set sent_at = sent_at - interval '1 hour' where email = '" + NINA + "'");
        assertThat(ada.page(shop.at("/members")).select("form[action$=/sendings]"))
                .hasSize(1);
        again();
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void aWithdrawnInvitationLetsNobodyIn() {
        PersonId nina = beans.getBean(People.class)
                .signIn(UUID.randomUUID().toString(), "Nina", NINA, true)
                .personId();

        ada.post(shop.at("/invitations/withdrawals"), Map.of("invited", NINA));
        beans.getBean(Invitations.class).accept(nina, NINA);

        assertThat(Tenancy.of(nina).call(() -> beans.getBean(Members.class).of(nina)))
                .extracting(Member::slug)
                .doesNotContain(shop.member("ada").slug());
        assertThat(ada.page(shop.at("/members")).select("#expected").parents().text())
                .contains("Nobody is expected");
    }

    @Test
    void nobodyIsWrittenToAtAnAddressThatTheirSignInDoesNotVouchFor() {
        beans.getBean(People.class).signIn(UUID.randomUUID().toString(), "Otto", "otto@example.org", false);

        ada.post(shop.at("/invitations"), Map.of("email", "otto@example.org", "roles", "OWNER"));

        assertThat(mails()).isOne();
        assertThat(ada.page(shop.at("/members")).text()).contains("otto@example.org", "No mail yet");
    }

    @Test
    void onlyAnAdministratorDecidesAboutInvitations() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.post(shop.at("/invitations/sendings"), Map.of("invited", NINA)))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(eva.post(shop.at("/invitations/withdrawals"), Map.of("invited", NINA)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void whoIsNotInvitedIsNotFound() {
        assertThat(ada.post(shop.at("/invitations/withdrawals"), Map.of("invited", "nobody@example.org")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult again() {
        return ada.post(shop.at("/invitations/sendings"), Map.of("invited", NINA));
    }

    private int mails() {
        Member ada = shop.member("ada");
        return Tenancy.of(ada)
                .call(() -> beans.getBean(TransactionTemplate.class)
                        .execute(status -> beans.getBean(JdbcClient.class)
                                .sql("select count(*) from mail where kind = 'INVITATION'")
                                .query(Integer.class)
                                .single()));
    }

    private void inShop(String sql) {
        Member ada = shop.member("ada");
        Tenancy.of(ada)
                .run(() -> beans.getBean(TransactionTemplate.class)
                        .executeWithoutResult(status ->
                                beans.getBean(JdbcClient.class).sql(sql).update()));
    }
}
