package io.waymark.planning.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.TwoEditionsTrial;
import io.waymark.scoring.Rating;
import io.waymark.testing.TwoEditionsTest;
import io.waymark.testing.Visitor;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Bo follows links from mails and bookmarks that were made before the assessment went on. */
@TwoEditionsTest
class OldAddressesTests {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester pages;

    private TwoEditionsTrial shop;
    private AssessmentId before;
    private AssessmentId after;
    private Visitor bo;

    @BeforeEach
    void anAssessmentWentOn() {
        shop = new TwoEditionsTrial(portal);
        before = shop.begin();
        shop.answer(shop.bo, before, "people.basics.second", Rating.LARGELY);
        after = shop.upgraded(before);
        bo = Visitor.as("bo", pages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/questions/people/basics",
                "/check",
                "/results",
                "/results/people",
                "/results/people/basics",
                "/gaps",
                "/review/process",
                "/assignments",
                "/comparison/policy",
                "/foundations"
            })
    void aPageOfItLeadsToTheSameWhereItGoesOn(String page) {
        assertThat(bo.get(at(before) + page)).hasStatus(HttpStatus.SEE_OTHER).hasRedirectedUrl(at(after) + page);
        assertThat(bo.get(at(after) + page)).hasStatusOk();
    }

    @Test
    void itIsSaidWhereOneIs() {
        bo.get(at(before) + "/questions/people/basics");
        assertThat(bo.page(at(after) + "/questions/people/basics")
                        .select("#said")
                        .text())
                .isEqualTo("This assessment went on with version 2.0 of the model. You are where it is asked now.");
    }

    @Test
    void whatWasSaidAboutAQuestionIsReadWhereItWasSaid() {
        assertThat(bo.get(at(before) + "/practices/people.basics.second/discussion"))
                .hasStatusOk();
    }

    @Test
    void whatNobodyEverBeganIsNotThere() {
        assertThat(bo.get(at(new AssessmentId(UUID.randomUUID())) + "/results")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(bo.get(at(before) + "/questions/people/magic")).hasRedirectedUrl(at(after));
        assertThat(bo.get(at(after) + "/questions/people/magic")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aStrangersIsNotThereEither() {
        TwoEditionsTrial others = new TwoEditionsTrial(portal);
        AssessmentId theirs = others.begin();
        others.upgraded(theirs);
        assertThat(bo.get(at(theirs) + "/results")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nothingIsWrittenOnTheWay() {
        assertThat(Visitor.as("ada", pages).post(at(before) + "/hand-ins/people", Map.of()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private String at(AssessmentId id) {
        return "/orgs/" + shop.ada.slug() + "/assessments/" + id;
    }
}
