package io.waymark.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@OwnWorld
class OrganisationPageTests {

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
    void whoBelongsToSeveralChangesFromOneToAnother() {
        assertThat(ada.page(shop.at("/goals"))
                        .select(".switch a[href=/orgs/acme]")
                        .text())
                .isEqualTo("Acme Retail");
        assertThat(ada.page("/orgs/acme/goals")
                        .select(".switch a[href=" + shop.at("") + "]")
                        .text())
                .isEqualTo("Shop");
    }

    @Test
    void whoBelongsToOneIsOfferedNoOther() {
        assertThat(Visitor.as("greta", portal).page("/orgs/globex/goals").select(".switch"))
                .isEmpty();
    }

    @Test
    void aNewNameStandsOnEveryPageAndTheAddressStays() {
        assertThat(rename("Corner Shop", "Shop")).hasRedirectedUrl(shop.at("/organisation"));

        assertThat(Visitor.as("eva", portal)
                        .page(shop.at("/goals"))
                        .select(".organisation summary")
                        .text())
                .isEqualTo("Corner Shop");
        assertThat(newest()).isEqualTo("activity.organisation.renamed");
    }

    @Test
    void aNameThatSomebodyElseGaveMeanwhileIsShownBesideMine() {
        rename("Corner Shop", "Shop");

        MvcTestResult answer = rename("My Shop", "Shop");

        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.page(answer).text()).contains("My Shop", "Corner Shop");
    }

    @Test
    void anArchivedOrganisationIsFoundByItsAdministratorsOnly() {
        Visitor eva = Visitor.as("eva", portal);
        ada.post(shop.at("/organisation/archive"), Map.of());

        assertThat(eva.get(shop.at(""))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(eva.page("/orgs/acme/goals").select(".switch a[href=" + shop.at("") + "]"))
                .isEmpty();
        assertThat(ada.page(shop.at("/goals")).select(".organisation").text()).contains("archived");
        assertThat(newest()).isEqualTo("activity.organisation.archived");
    }

    @Test
    void nothingInAnArchivedOrganisationChanges() {
        ada.post(shop.at("/organisation/archive"), Map.of());

        for (String path : List.of("/goals", "/organisation", "/invitations", "/mail-settings")) {
            MvcTestResult answer = ada.post(shop.at(path), Map.of("name", "Other", "seen", "Shop"));
            assertThat(answer).hasStatus(HttpStatus.LOCKED);
        }
        assertThat(shop.member("ada").organisationName()).isEqualTo("Shop");
    }

    @Test
    void whatIsBroughtBackIsFoundByEverybodyAgain() {
        ada.post(shop.at("/organisation/archive"), Map.of());
        ada.post(shop.at("/organisation/return"), Map.of());

        assertThat(Visitor.as("eva", portal).get(shop.at(""))).hasStatus(HttpStatus.OK);
        assertThat(newest()).isEqualTo("activity.organisation.brought-back");
    }

    @Test
    void onlyAnAdministratorKeepsTheOrganisation() {
        shop.admit("eva", Role.LEAD);
        Visitor eva = Visitor.as("eva", portal);

        assertThat(eva.page(shop.at("/organisation")).select("main form")).isEmpty();
        for (String path : List.of("", "/archive", "/return")) {
            assertThat(eva.post(shop.at("/organisation" + path), Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void aStrangerFindsNothing() {
        assertThat(Visitor.as("gus", portal).get(shop.at("/organisation"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult rename(String name, String seen) {
        return ada.post(shop.at("/organisation"), Map.of("name", name, "seen", seen));
    }

    private String newest() {
        Member ada = shop.member("ada");
        return Tenancy.of(ada).call(() -> beans.getBean(ActivityRecord.class).latest(ada, 1)).stream()
                .map(Activity::what)
                .findFirst()
                .orElse("");
    }
}
