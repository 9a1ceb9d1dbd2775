package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WaymarkTest
class MemberPageTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MockMvcTester portal;

    private OutcomeOrganisation shop;
    private Visitor ada;

    @BeforeEach
    void aShopThatAdaAdministers() {
        shop = OutcomeOrganisation.found(beans);
        ada = Visitor.as("ada", portal);
    }

    @Test
    void aRightThatWasTakenIsGoneOnTheNextRequest() {
        Visitor eva = Visitor.as("eva", portal);
        assertThat(eva.post(shop.at("/goals"), Map.of())).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(give(ada, "eva", "FINANCE", "EXECUTIVE")).hasRedirectedUrl(shop.at("/members"));

        assertThat(eva.post(shop.at("/goals"), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(ada.page(shop.at("/members")).text()).contains("Eva Castellanos has other rights now.");
    }

    @Test
    void whatRolesSomebodyHeldIsRecorded() {
        give(ada, "eva", "FINANCE", "EXECUTIVE");

        Member ada = shop.member("ada");
        assertThat(Tenancy.of(ada)
                        .call(() -> beans.getBean(ActivityRecord.class).latest(ada, 1)))
                .extracting(Activity::what, Activity::title)
                .containsExactly(tuple(
                        "activity.member.roles-changed", "Eva Castellanos"));
    }

    @Test
    void theLastAdministratorStaysOne() {
        MvcTestResult answer = give(ada, "ada", "LEAD", "ADMINISTRATOR,LEAD");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Visitor.page(answer).text()).contains("Make somebody else one first");
        assertThat(shop.member("ada").roles()).contains(Role.ADMINISTRATOR);
    }

    @Test
    void ofTwoAdministratorsWhoTakeEachOthersRoleOneIsLeft() throws Exception {
        shop.admit("bo", Role.ADMINISTRATOR);
        Visitor bo = Visitor.as("bo", portal);

        atOnce(
                () -> give(ada, "bo", "OWNER", "ADMINISTRATOR"),
                () -> give(bo, "ada", "OWNER", "ADMINISTRATOR,LEAD"));

        assertThat(colleagues()).filteredOn(it -> it.roles().contains(Role.ADMINISTRATOR)).hasSize(1);
    }

    @Test
    void rolesThatSomebodyElseGaveMeanwhileAreShownBesideMine() {
        give(ada, "eva", "FINANCE", "EXECUTIVE");

        MvcTestResult answer = give(ada, "eva", "LEAD", "EXECUTIVE");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(answer).text()).contains("Lead", "Finance");
    }

    @Test
    void aMemberWithoutRolesIsRefused() {
        assertThat(give(ada, "eva", "", "EXECUTIVE")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void othersReadWhatSomebodyMayAndChangeNothing() {
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.page(page("fay")).select("main form")).isEmpty();
        assertThat(eva.page(page("fay")).text()).contains("Finance");
        assertThat(give(eva, "fay", "LEAD", "FINANCE")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("gus", portal).get(page("fay"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult give(Visitor who, String to, String roles, String seen) {
        return who.post(page(to) + "/roles", Map.of("roles", roles, "seen", seen));
    }

    private String page(String persona) {
        return shop.at("/members/" + shop.member(persona).person());
    }

    private List<Member> colleagues() {
        Member ada = shop.member("ada");
        return Tenancy.of(ada).call(() -> beans.getBean(Members.class).colleagues(ada));
    }

    private static void atOnce(Callable<MvcTestResult> one, Callable<MvcTestResult> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var it : List.of(one, other).stream().map(act -> threads.submit(() -> {
                        start.await();
                        return act.call();
                    })).toList()) {
                it.get();
            }
        }
    }
}
