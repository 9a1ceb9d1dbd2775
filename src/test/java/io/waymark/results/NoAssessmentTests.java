package io.waymark.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.People;
import io.waymark.organisation.Person;
import io.waymark.organisation.Role;
import io.waymark.organisation.SignedIn;
import io.waymark.organisation.Tenancy;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Fresh Foods has just been founded and assessed nothing yet. */
@WaymarkTest
class NoAssessmentTests {

    /** Someone signed in by other means than the persona picker. */
    record Newcomer(SignedIn signedIn) implements SignedIn.Principal {}

    @Autowired
    MockMvcTester portal;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    Members members;

    @ParameterizedTest
    @CsvSource({"LEAD, Plan an assessment", "EXECUTIVE, Ask a lead or an administrator"})
    void withoutAnAssessmentThePageTeachesAndSaysWhatToDoNext(Role role, String next) {
        String slug = "fresh-foods-" + role.name().toLowerCase(Locale.ROOT);
        Person nora = people.signIn("nora", "Nora Fresh", null, false);
        found(slug, nora, role);
        var page = portal.get()
                .uri("/orgs/{slug}/gaps", slug)
                .with(authentication(signedIn(nora)))
                .with(csrf())
                .with(NoAssessmentTests::asContainersDo)
                .exchange();

        assertThat(Visitor.page(page).select(".empty").text())
                .startsWith("No assessment yet")
                .contains(next);
    }

    private void found(String slug, Person person, Role role) {
        var id = new OrganisationId(UUID.randomUUID());
        Tenancy.of(id).call(() -> {
            organisations.found(id, slug, "Fresh Foods");
            members.admit(id, person.personId(), List.of(role));
            return true;
        });
    }

    /** The whole path is the servlet's, as with a servlet at "/": filters look there. */
    private static MockHttpServletRequest asContainersDo(MockHttpServletRequest request) {
        request.setServletPath(Objects.requireNonNull(request.getRequestURI()));
        request.setPathInfo(null);
        return request;
    }

    private static TestingAuthenticationToken signedIn(Person person) {
        var principal = new Newcomer(person.signedIn());
        return new TestingAuthenticationToken(principal, null, List.of());
    }
}
