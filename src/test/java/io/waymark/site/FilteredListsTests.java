package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Lists are filtered in one way, and none of it needs a script. */
@WaymarkTest
class FilteredListsTests {

    @Autowired
    MockMvcTester portal;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/orgs/acme/history | thing=GOAL | Goals remove | entries",
                "/orgs/acme/history | from=2026-01-01 | From 1 January 2026 remove | entr",
                "/orgs/acme/evidence | q=log | “log” remove | piece",
                "/orgs/acme/evidence | show=overdue | Overdue remove | piece",
                "/orgs/acme/objectives | owner=none | Nobody yet remove | objectives",
                "/orgs/acme/objectives | closed=true | Closed ones too remove | objectives",
                "/orgs/acme/kpis | nature=BUSINESS | Business remove | of",
                "/orgs/acme/members | role=OWNER | Owner remove | of",
                "/orgs/acme/members | q=ada | “ada” remove | 1 of",
                "/orgs/acme/roadmap | status=DONE | Done remove | initiatives",
                "/orgs/acme/portfolio | kind=ORGANISATION | Whole organisation remove | unit"
            })
    void whatIsSetIsSaidAndTakenAwayByOneClick(String list, String set, String said, String count) {
        Visitor ada = Visitor.as("ada", portal);
        Document page = ada.page(list + "?" + set);
        Element mark = page.expectFirst(".filtered a.pill");
        assertThat(mark.text()).isEqualTo(said);
        assertThat(page.expectFirst("#filter-count").text()).contains(count);
        assertThat(page.select("form.filters[method=get] button")).hasSize(1);
        assertThat(mark.attr("href")).startsWith(list).doesNotContain(set);
        assertThat(ada.page(mark.attr("href")).select(".filtered a.pill")).isEmpty();
        assertThat(page.expectFirst(".filtered li:last-child a").text()).isEqualTo("Clear all filters");
    }
}
