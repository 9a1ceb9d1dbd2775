package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class SessionsPageTests {

    private static final String SIGN_IN = "/sign-in";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private OutcomeOrganisation shop;
    private Visitor laptop;
    private Visitor phone;

    @BeforeEach
    void evaIsSignedInTwice() {
        beans.getBean(JdbcClient.class).sql("delete from spring_session").update();
        shop = OutcomeOrganisation.found(beans);
        laptop = Visitor.as("eva", portal);
        phone = Visitor.as("eva", portal);
    }

    @Test
    void mineAreListedTheOneAtHandFirst() {
        Document page = laptop.page(shop.at("/sessions"));

        assertThat(page.select("main tbody tr")).hasSize(2);
        assertThat(page.select("main tbody tr").getFirst().text()).contains("this one");
        assertThat(page.select("main tbody tr").getLast().text()).doesNotContain("this one");
    }

    @Test
    void whatIEndIsOverOnItsNextRequest() {
        laptop.post(laptop.page(shop.at("/sessions")).select("main tbody form").attr("action"), Map.of());

        assertThat(phone.get(shop.at(""))).hasRedirectedUrl(SIGN_IN);
        assertThat(laptop.get(shop.at(""))).hasStatus(HttpStatus.OK);
    }

    @Test
    void allOthersEndAtOnce() {
        Visitor tablet = Visitor.as("eva", portal);

        laptop.post(shop.at("/sessions/ending"), Map.of());

        assertThat(phone.get(shop.at(""))).hasRedirectedUrl(SIGN_IN);
        assertThat(tablet.get(shop.at(""))).hasRedirectedUrl(SIGN_IN);
        assertThat(laptop.page(shop.at("/sessions")).select("main tbody tr")).hasSize(1);
    }

    @Test
    void nobodyEndsAnothersSession() {
        String evas =
                laptop.page(shop.at("/sessions")).select("main tbody form").attr("action");

        assertThat(Visitor.as("bo", portal).post(evas, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(phone.get(shop.at(""))).hasStatus(HttpStatus.OK);
    }

    @Test
    void anAdministratorSignsAMemberOutEverywhereAndItIsRecorded() {
        Member ada = shop.member("ada");

        Visitor.as("ada", portal).post(endingOf("eva"), Map.of());

        assertThat(laptop.get(shop.at(""))).hasRedirectedUrl(SIGN_IN);
        assertThat(phone.get(shop.at(""))).hasRedirectedUrl(SIGN_IN);
        assertThat(Tenancy.of(ada)
                        .call(() -> beans.getBean(ActivityRecord.class).latest(ada, 1)))
                .extracting(Activity::what)
                .containsExactly("activity.member.signed-out");
    }

    @Test
    void nobodyElseSignsMembersOut() {
        assertThat(laptop.post(endingOf("bo"), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void thePageDoesNotSayWhatWouldOpenASession() {
        String id = beans.getBean(JdbcClient.class)
                .sql("select session_id from spring_session where principal_name = ? limit 1")
                .param(shop.member("eva").person().toString())
                .query(String.class)
                .single();

        assertThat(laptop.page(shop.at("/sessions")).html()).doesNotContain(id.strip());
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("gus", portal).get(shop.at("/sessions"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private String endingOf(String persona) {
        return shop.at("/members/" + shop.member(persona).person() + "/sessions/ending");
    }
}
