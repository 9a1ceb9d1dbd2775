package io.waymark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.PracticeKey;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import io.waymark.scoring.Rating;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is said twice, in two tabs or by a double click, counts once. */
@JourneyTest
class TwiceTests {

    private static final TopicKey TOPIC = new TopicKey("policy.policy-creation");

    @Autowired
    private ApplicationContext beans;

    private Cycle cycle;
    private Member ada;
    private Member polly;
    private AssessmentId id;
    private String address;

    @BeforeEach
    void pollyAnsweredPolicy() {
        cycle = new Cycle(beans);
        ada = cycle.member("ada", "acme");
        polly = cycle.member("polly", "acme");
        id = cycle.begin(ada, Map.of("policy", polly));
        address = "/orgs/acme/assessments/" + id;
        cycle.answer(polly, id, cycle.practices("policy"), Rating.LARGELY);
    }

    @Test
    void ofTwoTabsThatSayStillTrueAndSomethingElseThePersonChooses(Portal portal) {
        Guest one = portal.signIn("tess");
        one.follow("Continue");
        String practice = URI.create(one.page().url()).getFragment();
        Guest two = one.newTab();
        two.open(one.page().url());
        one.question(practice).push("Still true");
        one.question(practice).says("carried over");

        Asked late = two.question(practice);
        String earlier = earlier(late);
        late.choose(earlier.equals("FULLY") ? "NOT" : "FULLY");
        late.says("Another answer was saved first");
        assertThat(late.form().locator(".version")).hasCount(2);
        late.form().getByText("Keep what is saved").click();
        late.says("carried over");
        late.isAnswered(earlier);
    }

    @Test
    void stillTrueInTheSecondTabAsksBeforeItReplacesANewAnswer(Portal portal) {
        Guest one = portal.signIn("tess");
        one.follow("Continue");
        String practice = URI.create(one.page().url()).getFragment();
        Guest two = one.newTab();
        two.open(one.page().url());
        String earlier = earlier(one.question(practice));
        one.question(practice).choose(earlier.equals("FULLY") ? "NOT" : "FULLY");
        one.question(practice).says("Saved");

        two.question(practice).push("Still true");
        two.question(practice).says("Another answer was saved first");
        two.saves(two.question(practice), () -> two.question(practice).push("Keep mine"));
        one.page().reload();
        one.question(practice).isAnswered(earlier);
    }

    /** Whether a second click still leaves the browser is a matter of moments; a second tab sends for certain. */
    @Test
    void aDoubleClickRecordsAnAgreementOnce(Portal portal) {
        List<PracticeKey> differing = peteDiffers();
        Guest guest = portal.signIn("ada");
        guest.open(address + "/comparison/policy");
        Locator compared = guest.all("[id='" + differing.getFirst() + "']");
        compared.getByText("Record what you agreed").click();
        decide(compared.locator("form:has([id^=decision-rating])"));
        assertThat(compared).containsText("Decision 1: Partly");
        guest.open(address + "/comparison/policy");
        isDecidedOnce(guest, differing.getFirst());

        guest.open(address + "/workshop/policy");
        Guest again = guest.newTab();
        again.open(address + "/workshop/policy");
        for (Guest it : List.of(guest, again)) {
            decide(it.all("form:has([id^=decision-rating])"));
            it.sees("Recorded. Go on with Next.");
        }
        guest.open(address + "/comparison/policy");
        isDecidedOnce(guest, differing.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme Retail", "A new unit"})
    void aDoubleClickBeginsOneAssessment(String unit, Portal portal) {
        Guest guest = portal.signIn("ada");
        guest.open("/orgs/acme/assessments/new");
        guest.all("#unit label")
                .filter(new Locator.FilterOptions().setHasText(unit))
                .first()
                .click();
        guest.all("#unitName").fill("Clicked");
        guest.all("#title").fill("Clicked twice for " + unit);
        guest.all("button:text-is('Begin the assessment')").dblclick();
        guest.isAt("Clicked twice for " + unit);
        guest.open("/orgs/acme/assessments");
        assertThat(guest.all("tbody th a:text-is('Clicked twice for " + unit + "')"))
                .hasCount(1);
    }

    @Test
    void aDoubleClickFinishesAReviewOnce(Portal portal) {
        Cycle.done(cycle.submit(polly, id, TOPIC.dimension()));
        Guest guest = portal.signIn("ada");
        guest.open(address + "/review/policy");
        Locator verdict = guest.all("li.verdict").first();
        verdict.getByText("Send back", new Locator.GetByTextOptions().setExact(true))
                .click();
        verdict.locator("textarea").fill("Which threats are meant?");
        guest.all("button:text-is('Finish review')").dblclick();
        guest.sees("1 practice came back");
        guest.open(address + "/activity");
        assertThat(guest.all(".rows > li").filter(new Locator.FilterOptions().setHasText("sent Policy back")))
                .hasCount(1);
    }

    /** Pete answers the topic too, and two of its practices otherwise; the comparison is open. */
    private List<PracticeKey> peteDiffers() {
        Member pete = cycle.member("pete", "acme");
        List<PracticeKey> practices = cycle.practices("policy").stream()
                .filter(it -> it.topic().equals(TOPIC))
                .toList();
        cycle.assign(ada, id, pete, TOPIC);
        cycle.answer(pete, id, practices.subList(0, 2), Rating.NOT);
        cycle.answer(pete, id, practices.subList(2, practices.size()), Rating.LARGELY);
        cycle.open(ada, id, TOPIC.dimension());
        return practices.subList(0, 2);
    }

    private static void decide(Locator form) {
        form.locator("[name=rating][value=PARTLY]").check();
        form.locator("[name=confidence][value=HIGH]").check();
        form.locator("textarea").fill("We looked at it together.");
        form.locator("button").dblclick();
    }

    private static void isDecidedOnce(Guest guest, PracticeKey practice) {
        Locator compared = guest.all("[id='" + practice + "']");
        assertThat(compared).containsText("Decision 1: Partly");
        assertThat(compared).not().containsText("earlier decision");
    }

    private static String earlier(Asked question) {
        return Objects.requireNonNull(question.form().locator("[name=still]").getAttribute("value"));
    }
}
