package io.waymark.walls;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Members;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Organisations;
import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import io.waymark.organisation.Role;
import io.waymark.organisation.Tenancy;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;

/** Every page of an organisation in which nothing was done says what it is, why it is empty, and what comes next. */
@OwnWorld
class EmptyOrganisationTests {

    /** Pages that list what people make; each has one empty state. Others, as forms, need none. */
    private static final Set<String> LISTS = Set.of(
            "/dashboard",
            "/dashboard/dimensions",
            "/dashboard/work",
            "/dashboard/mine",
            "/assessments",
            "/units",
            "/pulses",
            "/evidence",
            "/gaps",
            "/roadmap",
            "/roadmap/plan",
            "/roadmap/forecast",
            "/roadmap/way",
            "/roadmap/what-if",
            "/roadmap/scenarios",
            "/roadmap/costs",
            "/roadmap/moves",
            "/roadmap/calendars",
            "/report-links",
            "/teams",
            "/goals",
            "/objectives",
            "/objectives/new",
            "/kpis",
            "/cost-reviews",
            "/policy-exemptions",
            "/first-application",
            "/value-cases/new",
            "/milestones",
            "/portfolio",
            "/line-of-sight",
            "/history",
            "/wording",
            "/mails");

    /** These show what has to be named. */
    private static final Set<String> OF_SOMETHING = Set.of("/milestones/comparison", "/standing");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void inesFindsEveryPage() {
        Visitor ines = Visitor.as("ines", mvc);
        assertThat(pages()).containsAll(LISTS).allSatisfy(page -> {
            MvcTestResult answer = ines.get("/orgs/initech" + page);
            assertThat(answer.getResponse().getStatus())
                    .as(page)
                    .isIn(OF_SOMETHING.contains(page) ? List.of(400, 404) : List.of(200));
            if (!Visitor.page(answer).select("main .empty").isEmpty()) {
                teaches(page, Visitor.page(answer), ines);
            }
        });
    }

    @Test
    void whatIsEmptySaysSoAndLeadsOn() {
        Visitor ines = Visitor.as("ines", mvc);
        for (String page : LISTS) {
            teaches(page, ines.page("/orgs/initech" + page), ines);
        }
    }

    /** Whoever reads is told the same, and offered nothing that is refused; only who may write a case is told what it lacks. */
    @ParameterizedTest
    @EnumSource
    void everyRoleIsLedOnlyWhereItMayGo(Role role) {
        String slug = found(role);
        Visitor ivo = Visitor.as("ivo", mvc);
        for (String page : LISTS) {
            MvcTestResult answer = ivo.get("/orgs/" + slug + page);
            boolean open = answer.getResponse().getStatus() != 403;
            if (open && (!page.equals("/value-cases/new") || Right.WRITE_VALUE_CASES.of(role))) {
                teaches(page + " for " + role, Visitor.page(answer), ivo);
            }
        }
        Document home = ivo.page("/orgs/" + slug);
        assertThat(home.select(".empty, section[aria-labelledby=first-steps]")).hasSizeLessThanOrEqualTo(1);
        assertThat(home.select(".empty, section[aria-labelledby=first-steps], section.next"))
                .as("first steps, something to do, or that there is nothing")
                .isNotEmpty();
    }

    private static void teaches(String where, Document page, Visitor visitor) {
        assertThat(page.select("main .empty")).as(where).hasSize(1);
        Element empty = Objects.requireNonNull(page.selectFirst("main .empty"));
        assertThat(empty.select("h2").text()).as(where).isNotBlank();
        assertThat(empty.select("p").text()).as(where).isNotBlank();
        assertThat(empty.select(".btn")).as(where).hasSizeLessThanOrEqualTo(1);
        empty.select("a[href]").eachAttr("href").forEach(it -> leads(where, it, page, visitor));
    }

    private static void leads(String where, String link, Document page, Visitor visitor) {
        if (link.startsWith("#")) {
            assertThat(page.select(link)).as(where + " leads to " + link).hasSize(1);
        } else {
            assertThat(visitor.get(link).getResponse().getStatus())
                    .as(where + " leads to " + link)
                    .isEqualTo(200);
        }
    }

    /** What can be asked for without naming anything, below the address of the organisation. */
    private Stream<String> pages() {
        return Addresses.of(portal).stream()
                .filter(it -> it.method() == RequestMethod.GET && it.variables().count() == 1)
                .map(it -> it.pattern().replace("/orgs/{slug}", ""))
                .distinct();
    }

    private String found(Role role) {
        OrganisationId id = new OrganisationId(TimeOrderedId.next());
        String slug = "empty-for-" + role.name().toLowerCase();
        PersonId ivo = portal.getBean(People.class)
                .signIn("ivo", "Ivo Marin", "ivo@waymark.example", true)
                .personId();
        Tenancy.of(id).run(() -> {
            portal.getBean(Organisations.class).found(id, slug, slug);
            portal.getBean(Members.class).admit(id, ivo, Set.of(role));
        });
        return slug;
    }
}
