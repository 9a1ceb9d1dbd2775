package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Pages;
import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ivo, who belonged nowhere, founds an organisation that has nothing yet. */
@OwnWorld
class FirstAssessmentTests {

    private final MockMvcTester portal;
    private final Organisations organisations;
    private final Members members;
    private final PersonId ivo;

    @Autowired
    FirstAssessmentTests(MockMvcTester portal, Organisations organisations, Members members, People people) {
        this.portal = portal;
        this.organisations = organisations;
        this.members = members;
        this.ivo =
                people.signIn("ivo", "Ivo Marin", "ivo@waymark.example", true).personId();
    }

    @Test
    void anEmptyListTeachesHowToBegin() {
        found("new-as-lead", Role.LEAD);

        Document list = Visitor.as("ivo", portal).page("/orgs/new-as-lead/assessments");

        assertThat(Pages.one(list, ".empty").text()).contains("Nothing to assess yet", "what is missing");
        assertThat(list.select("main a[href$=/new]")).hasSize(1);
    }

    @Test
    void whoMayNotPlanIsToldWhoDoes() {
        found("new-as-owner", Role.OWNER);

        Document list = Visitor.as("ivo", portal).page("/orgs/new-as-owner/assessments");

        assertThat(Pages.one(list, ".empty").text()).contains("A lead or an administrator");
        assertThat(list.select("main a[href$=/new]")).isEmpty();
    }

    @Test
    void theFirstUnitIsAskedForWithoutAChoice() {
        found("new-with-form", Role.LEAD);

        Document form = Visitor.as("ivo", portal).page("/orgs/new-with-form/assessments/new");

        assertThat(Pages.one(form, "input[name=unit]").attr("type")).isEqualTo("hidden");
        assertThat(Pages.one(form, "input[name=unit]").attr("value")).isEqualTo("new");
    }

    private void found(String slug, Role role) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        Tenancy.of(id).call(() -> {
            organisations.found(id, slug, slug);
            members.admit(id, ivo, Set.of(role));
            return true;
        });
    }
}
