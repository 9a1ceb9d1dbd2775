package io.waymark.content.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.SuggestedKpi;
import io.waymark.content.TopicKey;
import io.waymark.content.file.ContentProblem;
import io.waymark.content.file.InvalidContent;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an edition with a short path, owners and helping practices may say, and what it may not. */
class RefusedTraitsTests {

    private static final String PEOPLE = "people/basics.yaml";
    private static final TinyEdition EDITION = TinyEdition.withOwners("1.0");

    @Test
    void whatAnEditionSaysOfAPracticeIsRead() {
        var first = practice(saying("""
                core: true
                    direction: true
                    ask: Whoever runs the platform
                    not_applicable: never
                    shown_in: [policy.basics]"""));
        assertThat(first.traits())
                .isEqualTo(new Practice.Traits(
                        true, true, "Whoever runs the platform", "never", List.of(new TopicKey("policy.basics"))));
        assertThat(first.traits().alwaysApplies()).isTrue();
    }

    @Test
    void whatAnActionTakesIsRead() {
        var action = practice(EDITION.with(PEOPLE, "pessimistic: 12 }", "pessimistic: 12, learners: 3 }")
                        .with(
                                PEOPLE,
                                "requires: []",
                                "helps: [policy.basics.fifth]\n      earliest: 4\n      requires: []"))
                .action();
        assertThat(action.effort().learners()).isEqualTo(3);
        assertThat(action.helps()).containsExactly(new PracticeKey("policy.basics.fifth"));
        assertThat(action.earliest()).isEqualTo(4);
        assertThat(action.owner()).isEqualTo("Role 1");
    }

    @Test
    void theBoundsOfACorridorAreRead() {
        assertThat(corridor(", bounds: { from: 0.5, to: 2 }")
                        .read()
                        .topics()
                        .getFirst()
                        .kpis())
                .extracting(SuggestedKpi::bounds)
                .containsExactly(new SuggestedKpi.Bounds(new BigDecimal("0.5"), new BigDecimal("2")));
    }

    @Test
    void aDirectionBindsNobody() {
        assertOnlyProblem(
                saying("obligation: true\n    direction: true"),
                "practice first: an obligation cannot be a direction too");
    }

    @Test
    void whoLearnsTakesPartOfTheLikelyDays() {
        assertOnlyProblem(
                EDITION.with(PEOPLE, "pessimistic: 12 }", "pessimistic: 12, learners: 6 }"),
                "practice first: learners are part of the likely days and cannot be more");
    }

    @Test
    void anOwnerIsOneOfTheRoles() {
        assertOnlyProblem(
                EDITION.with(PEOPLE, "owner: role-1", "owner: Platform lead"),
                "practice first: owner \"Platform lead\" is not among the owners of edition.yaml");
    }

    @Test
    void rolesStandOnce() {
        assertThat(reasons(EDITION.with("edition.yaml", "key: role-2,", "key: role-1,")))
                .containsExactly("owners has role-1 twice");
    }

    @Test
    void whatHelpsExistsAndIsSomethingElse() {
        assertOnlyProblem(
                helping("policy.basics.tenth"), "practice first: helps names unknown practice policy.basics.tenth");
        assertOnlyProblem(helping("people.basics.first"), "practice first: helps names the practice itself");
        assertOnlyProblem(
                helping("policy.basics.first").with(PEOPLE, "requires: []", "requires: [policy.basics.first]"),
                "practice first: helps names policy.basics.first, which it requires");
    }

    @Test
    void anAnswerIsShownInOtherTopics() {
        assertOnlyProblem(
                saying("shown_in: [policy.advanced]"), "practice first: shown_in names unknown topic policy.advanced");
        assertOnlyProblem(
                saying("shown_in: [people.basics]"), "practice first: shown_in names the topic of the practice");
    }

    @Test
    void aShortPathLeadsThroughEveryTopic() {
        assertThat(reasons(EDITION.with(PEOPLE, "level: 1", "level: 1\n    core: true")))
                .hasSize(4)
                .containsOnly("no practice of the topic is core");
    }

    @Test
    void nothingIsRequiredTwice() {
        var chain = EDITION.with(PEOPLE, "requires: [] # of second", "requires: [people.basics.first]")
                .with(PEOPLE, "requires: [] # of fourth", "requires: [people.basics.first, people.basics.second]");
        assertOnlyProblem(chain, "practice fourth: requires people.basics.first anyway, through another");
    }

    @Test
    void editionsWithoutRolesMayRequireTwice() {
        var chain = TinyEdition.valid()
                .with(PEOPLE, "requires: [] # of second", "requires: [people.basics.first]")
                .with(PEOPLE, "requires: [] # of fourth", "requires: [people.basics.first, people.basics.second]");
        assertThat(chain.read().practices()).hasSize(25);
    }

    @Test
    void onlyACorridorHasBoundsAndItsBoundsRise() {
        assertOnlyProblem(corridor(""), "kpi lead-time: a corridor needs its bounds");
        assertOnlyProblem(corridor(", bounds: { from: 2, to: 2 }"), "kpi lead-time: bounds must rise from from to to");
        assertOnlyProblem(
                EDITION.with(PEOPLE, "direction: lower", "direction: lower\n    bounds: { from: 1, to: 2 }"),
                "kpi lead-time: only a corridor has bounds");
    }

    private static TinyEdition saying(String more) {
        var edition = EDITION.with(PEOPLE, "level: 1", "level: 1\n    " + more);
        return more.contains("core") ? withCoreElsewhere(edition) : edition;
    }

    private static TinyEdition withCoreElsewhere(TinyEdition edition) {
        var changed = edition;
        for (var dimension : List.of("business-outcomes", "process", "policy", "technology")) {
            changed = changed.with(dimension + "/basics.yaml", "level: 1", "level: 1\n    core: true");
        }
        return changed;
    }

    private static TinyEdition helping(String key) {
        return EDITION.with(PEOPLE, "requires: []", "helps: [" + key + "]\n      requires: []");
    }

    private static TinyEdition corridor(String bounds) {
        var file = "business-outcomes/basics.yaml";
        var kpi = EDITION.text(file);
        var start = kpi.indexOf("  - key: lead-time");
        var end = kpi.indexOf("practices:");
        return EDITION.withFile(
                file,
                kpi.substring(0, start)
                        + "  - { key: lead-time, title: Lead time, meaning: How long a customer waits for a change.,"
                        + " formula: Days from commit to production, unit: days, direction: corridor" + bounds + " }\n"
                        + kpi.substring(end));
    }

    private static Practice practice(TinyEdition edition) {
        return edition.read().practice(new PracticeKey("people.basics.first")).orElseThrow();
    }

    private static void assertOnlyProblem(TinyEdition edition, String reason) {
        assertThat(reasons(edition)).containsExactly(reason);
    }

    private static List<String> reasons(TinyEdition edition) {
        return catchThrowableOfType(InvalidContent.class, edition::read).problems().stream()
                .map(ContentProblem::reason)
                .toList();
    }
}
