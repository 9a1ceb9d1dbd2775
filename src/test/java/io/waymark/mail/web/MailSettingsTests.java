package io.waymark.mail.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Notice;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Arrays;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class MailSettingsTests {

    private static final String SETTINGS = "/orgs/acme/mail-settings";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void atFirstEverythingIsOn() {
        Document page = Visitor.as("bo", mvc).page(SETTINGS);

        assertThat(page.select("input[name=kinds]"))
                .hasSameSizeAs(Notice.Kind.values())
                .allMatch(it -> it.hasAttr("checked"));
        assertThat(page.text()).contains("Your mails go to bo@waymark.example.");
    }

    @Test
    void whatIsNotTickedIsSwitchedOff() {
        Visitor pete = Visitor.as("pete", mvc);

        assertThat(pete.post(SETTINGS, Map.of("kinds", "OVERDUE")))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasRedirectedUrl(SETTINGS);

        Document page = pete.page(SETTINGS);
        assertThat(page.select("[role=status]").text()).startsWith("Saved.");
        assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("OVERDUE");
        assertThat(pete.page("/orgs/acme").text()).contains("Pete Nowak changed what they get mails about");
    }

    @Test
    void everythingCanBeSwitchedOffAndOnAgain() {
        Visitor pia = Visitor.as("pia", mvc);
        pia.post(SETTINGS, Map.of());
        assertThat(pia.page(SETTINGS).select("input[checked]")).isEmpty();

        pia.tick(SETTINGS, "kinds", Arrays.stream(Notice.Kind.values()).map(Notice.Kind::name));
        assertThat(pia.page(SETTINGS).select("input[checked]")).hasSameSizeAs(Notice.Kind.values());
    }

    @Test
    void onePersonsChoiceIsNobodyElses() {
        Visitor.as("archie", mvc).post(SETTINGS, Map.of());

        assertThat(Visitor.as("eva", mvc).page(SETTINGS).select("input[checked]"))
                .hasSameSizeAs(Notice.Kind.values());
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(Visitor.as("eva", mvc)
                        .page("/orgs/acme/members")
                        .select(".person a")
                        .eachAttr("href"))
                .containsExactly("/orgs/acme/mails", SETTINGS, "/orgs/acme/time-zone", "/orgs/acme/sessions");
    }

    @Test
    void aKindThatIsNoneIsNotUnderstood() {
        assertThat(Visitor.as("eva", mvc).post(SETTINGS, Map.of("kinds", "EVERYTHING")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aStrangerFindsNothing() {
        Visitor gus = Visitor.as("gus", mvc);

        assertThat(gus.get(SETTINGS)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(gus.post(SETTINGS, Map.of())).hasStatus(HttpStatus.NOT_FOUND);
    }
}
