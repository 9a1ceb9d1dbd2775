package io.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.SelectOption;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.assessment.TwoEditionsTrial;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.scoring.Rating;
import io.waymark.testing.WorldEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds for every page, those that refuse something too: it is there, it is light, and everybody can use it. */
@JourneyTest
class EveryPageTests {

    /** Of a page as sent, gzipped. */
    private static final int BYTES = 60_000;

    @Autowired
    private ApplicationContext beans;

    @Test
    void everyPageIsThereLightAndUsable(Portal portal, TestReporter reporter) {
        List<String> problems = new ArrayList<>();
        new Round(portal).walk((place, guest, response) -> {
            reporter.publishEntry(place.path(), bytes(response) + " bytes");
            problemsOf(place, guest, response).forEach(it -> problems.add(place + ": " + it));
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void evaComparesTwoMilestones(Portal portal) {
        Guest eva = portal.signIn("eva");
        eva.open("/orgs/acme/milestones");
        eva.follow("Compare any two");
        assertThat(Usable.problems(eva.page())).isEmpty();
        eva.page().locator("#from").selectOption(new SelectOption().setIndex(2));
        eva.push("Compare");
        eva.page().waitForURL(url -> url.contains("from="));
        assertThat(Usable.problems(eva.page())).isEmpty();
    }

    @Test
    void adaReadsWhatGoesBeforeSheErasesWhoLeft(Portal portal) {
        Member member = new Cycle(beans).member("ada", "acme");
        PersonId nora = beans.getBean(People.class)
                .signIn("nora", "Nora Weber", "nora@elsewhere.example", true)
                .personId();
        Tenancy.of(member)
                .run(() -> beans.getBean(Members.class).admit(member.organisation(), nora, Set.of(Role.OWNER)));
        Guest ada = portal.signIn("ada");
        ada.open("/orgs/acme/members/" + nora);
        ada.all("summary:has-text('Remove Nora Weber')").click();
        ada.push("Remove Nora Weber");
        ada.follow("Erase");
        ada.isAt("Erase Nora Weber");
        assertThat(Usable.problems(ada.page())).isEmpty();
        ada.push("Erase name and address");
        ada.sees("Name and address are erased");
        assertThat(Usable.problems(ada.page())).isEmpty();
    }

    @Test
    void boReadsInOneTopicWhatWasAskedInAnother(Portal portal) {
        TwoEditionsTrial shop = new TwoEditionsTrial(beans);
        AssessmentId id = shop.begin(beans.getBean(Editions.class).current().id(), null);
        shop.answer(shop.bo, id, "process.security.images-scanned", Rating.LARGELY);
        Guest bo = portal.signIn("bo");
        bo.open("/orgs/" + shop.bo.slug() + "/assessments/" + id + "/questions/people/security");
        bo.page().locator("#elsewhere summary").click();
        assertThat(bo.all("#elsewhere li").count()).isEqualTo(1);
        assertThat(Usable.problems(bo.page())).isEmpty();
    }

    @Test
    void adaSeesWhatAnUpgradeWouldDoAndTakesItBack(Portal portal) {
        TwoEditionsTrial shop = new TwoEditionsTrial(beans);
        AssessmentId id = shop.begin(WorldEdition.ID, null);
        shop.answer(shop.bo, id, "people.security.working-rules", Rating.LARGELY);
        Guest ada = portal.signIn("ada");
        ada.open("/orgs/" + shop.ada.slug() + "/assessments/" + id + "/upgrade");
        assertThat(Usable.problems(ada.page())).isEmpty();
        ada.push("Go on with 4.0-beta.2");
        ada.follow("What was answered with the earlier version");
        ada.sees("Begun by mistake?");
        assertThat(Usable.problems(ada.page())).isEmpty();
        ada.push("Take the upgrade back");
        ada.sees("The upgrade is taken back");
        assertThat(Usable.problems(ada.page())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            greta | {globex}/questions/technology/architecture | .practice-form | [value=NOT_APPLICABLE] | 422
            greta | {globex}/questions/process/security | .practice-form | [name=version] | 409
            greta | {globex}/sheet | form[action$="/preview"] | [name=rows] | 422
            ada | /orgs/acme/assessments/new | form[action$="/assessments"] | [name=title] | 422
            greta | {globex}/practices/technology.security-and-policy.secret-management/evidence | form[action$="/links"] | [name=title] | 422
            ada | /orgs/acme/goals | form[action$="/goals"] | [name=statement] | 422
            ada | /orgs/acme/goals => .goals h2 a | form:has(#statement) | [name=statement] | 422
            ada | /orgs/acme/goals => .goals h2 a | form[action$="/retirement"] | [name=reason] | 422
            ada | /orgs/acme/members | form[action$="/invitations"] | [name=email] | 422
            ada | /orgs/acme/roadmap => .ticket h3 a | form[action*="/priority-override"] | [name=priority] | 422
            """)
    void whatIsRefusedCanBeUsedToo(String persona, String page, String form, String field, int status, Portal portal) {
        Guest guest = portal.signIn(persona);
        Round round = new Round(portal);
        Round.open(
                guest,
                page.replace(
                        "{globex}",
                        page.contains("{globex}") ? round.firstAssessment("greta", "/orgs/globex/assessments") : ""));
        Response response = guest.sendWrong(form, field);
        assertThat(response.status()).isEqualTo(status);
        assertThat(Usable.problems(guest.page())).isEmpty();
    }

    private static List<String> problemsOf(Place place, Guest guest, Response response) {
        int expected = place.path().endsWith("/nothing-here") ? 404 : 200;
        if (response.status() != expected) {
            return List.of("status " + response.status());
        }
        List<String> problems = new ArrayList<>(Usable.problems(guest.page()));
        if (bytes(response) > BYTES) {
            problems.add(bytes(response) + " bytes");
        }
        return problems;
    }

    private static int bytes(Response response) {
        return response.request().sizes().responseBodySize;
    }
}
