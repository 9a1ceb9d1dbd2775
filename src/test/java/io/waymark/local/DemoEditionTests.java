package io.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Assessment;
import io.waymark.assessment.Assessments;
import io.waymark.assessment.Cycle;
import io.waymark.content.Editions;
import io.waymark.organisation.Member;
import io.waymark.testing.Visitor;
import io.waymark.testing.WaymarkTest;
import io.waymark.testing.WorldEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WaymarkTest
class DemoEditionTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"ada, acme", "gus, globex"})
    void whatIsUnderWayStaysWithTheEditionThatItWasBegunWith(String lead, String slug) {
        Cycle cycle = new Cycle(portal);
        Member member = cycle.member(lead, slug);
        assertThat(Cycle.as(member, () -> portal.getBean(Assessments.class).of(member)))
                .isNotEmpty()
                .extracting(Assessment::edition)
                .containsOnly(WorldEdition.ID);
    }

    @Test
    void whatInitechPlansTakesTheCurrentOne() {
        var current = portal.getBean(Editions.class).current().id();
        assertThat(current).isNotEqualTo(WorldEdition.ID);
        assertThat(Visitor.as("ines", mvc)
                        .page("/orgs/initech/assessments/new")
                        .select("#edition option[selected]")
                        .val())
                .isEqualTo(current.toString());
    }
}
