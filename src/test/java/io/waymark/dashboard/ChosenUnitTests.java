package io.waymark.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.Cycle;
import io.waymark.assessment.Milestones;
import io.waymark.goal.OutcomeOrganisation;
import io.waymark.organisation.Member;
import io.waymark.organisation.TimeOrderedId;
import io.waymark.organisation.Unit;
import io.waymark.scoring.Rating;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Two units of a shop: whoever chose one stays there. */
@OwnWorld
class ChosenUnitTests {

    private static final List<String> ABOUT_ONE_UNIT =
            List.of("/dashboard", "/roadmap", "/level-3-gate", "/line-of-sight", "/milestones", "");

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private OutcomeOrganisation shop;
    private Unit older;
    private Unit newer;
    private Visitor eva;

    @BeforeEach
    void found() {
        shop = OutcomeOrganisation.found(portal);
        older = signedOff();
        newer = signedOff();
        shop.goal("An offer is live in a week");
        eva = Visitor.as("eva", mvc);
    }

    @Test
    void theUnitIsKeptThroughThePagesUntilAnotherIsChosen() {
        eva.page(shop.at("/dashboard?unit=" + older.id()));
        about(older);
        eva.page(shop.at("/roadmap?unit=" + newer.id()));
        about(newer);
    }

    @Test
    void itIsThisReadersChoiceAlone() {
        List<String> before = shown();
        Visitor archie = Visitor.as("archie", mvc);
        archie.page(shop.at("/dashboard?unit=" + older.id()));
        archie.page(shop.at("/dashboard?unit=" + newer.id()));
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void whatIsNoUnitHereIsNotFoundAndLeavesThePagesAsTheyWere() {
        List<String> before = shown();
        assertThat(eva.get(shop.at("/dashboard?unit=" + TimeOrderedId.next()))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(shown()).isEqualTo(before);
    }

    private void about(Unit unit) {
        assertThat(shown()).containsOnly(unit.name());
        assertThat(eva.get(shop.at("/gaps")).getResponse().getRedirectedUrl()).contains(assessmentOf(unit));
    }

    /** Which unit each page is about: the one that it names first, beside what can be chosen. */
    private List<String> shown() {
        return ABOUT_ONE_UNIT.stream()
                .map(it -> Objects.requireNonNull(eva.page(shop.at(it)).selectFirst("main")))
                .map(main -> {
                    main.select("select").remove();
                    return main.text();
                })
                .map(it -> Stream.of(older.name(), newer.name())
                        .filter(it::contains)
                        .min(Comparator.comparing(it::indexOf))
                        .orElse("none"))
                .toList();
    }

    private String assessmentOf(Unit unit) {
        Member ada = shop.member("ada");
        return Cycle.as(ada, () -> portal.getBean(Milestones.class).of(ada, unit.id()))
                .getLast()
                .assessment()
                .toString();
    }

    private Unit signedOff() {
        Unit unit = shop.unit();
        shop.signOff(unit, Rating.LARGELY);
        return unit;
    }
}
