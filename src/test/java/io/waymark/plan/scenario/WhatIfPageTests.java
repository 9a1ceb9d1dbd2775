package io.waymark.plan.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.organisation.Member;
import io.waymark.organisation.Unit;
import io.waymark.plan.PlannedUnit;
import io.waymark.roadmap.UnitWithGaps;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OwnWorld
class WhatIfPageTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Visitor eva;
    private String address;

    @BeforeEach
    void enter() {
        Member ada = new UnitWithGaps(portal).member("ada", "acme");
        Unit unit = PlannedUnit.with(portal, ada, 200);
        eva = Visitor.as("eva", mvc);
        address = "/orgs/acme/roadmap/what-if?unit=" + unit.id();
    }

    @Test
    void whoTriesNothingReadsNoSentence() {
        assertThat(eva.page(address).select("#sentences")).isEmpty();
    }

    @Test
    void morePeopleMakeNothingLater() {
        Document page = eva.page(address);
        StringBuilder more = new StringBuilder(address);
        for (Element team : page.select("input[name^=people]")) {
            more.append("&").append(team.attr("name")).append("=").append(2 * Integer.parseInt(team.attr("value")));
        }
        assertThat(eva.page(more.toString()).select("#sentences li").eachText())
                .contains("Nothing is later.")
                .noneMatch(it -> it.contains(" later,"));
    }

    @Test
    void whatIsLeftOutIsNotReached() {
        Document page = eva.page(address);
        StringBuilder without = new StringBuilder(address);
        page.select("input[name=out]").forEach(it -> without.append("&out=").append(it.attr("value")));
        assertThat(eva.page(without.toString()).select("#sentences").text())
                .contains("Process: not reached any more.")
                .doesNotContain("Nothing is later.");
    }

    @Test
    void whatCannotBeReadIsNotTried() {
        Document page = eva.page(address + "&out=x&people.x=1&start.x=y&days.x=");
        assertThat(page.select("#sentences")).isEmpty();
    }
}
