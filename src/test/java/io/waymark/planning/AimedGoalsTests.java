package io.waymark.planning;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Cycle;
import io.waymark.content.Topic;
import io.waymark.goal.GoalId;
import io.waymark.goal.GoalsOfAssessments;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.organisation.Member;
import io.waymark.testing.OwnWorld;
import io.waymark.testing.Visitor;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** Ada says which goals of Acme an assessment is about, and the topics that serve them are marked. */
@OwnWorld
class AimedGoalsTests {

    private static final String LIST = "/orgs/acme/assessments";
    private static final String PROCESS = "/questions/process/audit-and-logs";
    private static final int CLEARLY = 2;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private MockMvcTester mvc;

    private Cycle cycle;
    private Member lead;
    private Visitor ada;
    private List<RankedGoal> goals;

    @BeforeEach
    void enter() {
        cycle = new Cycle(portal);
        lead = cycle.member("ada", "acme");
        ada = Visitor.as("ada", mvc);
        goals = Cycle.as(lead, () -> portal.getBean(RankedGoals.class).of(lead));
    }

    @Test
    void whereNobodyChoseAllRankedGoalsPoint() {
        String path = at(cycle.begin(lead, Map.of()));
        assertThat(ada.page(path + "/plan").select("input[name=goals][checked]"))
                .hasSameSizeAs(goals);
        assertThat(marked(path)).isEqualTo(served(goals));
    }

    @Test
    void aGoalThatIsChosenAtPlanningPointsAlone() {
        Document form = ada.page(LIST + "/new");
        assertThat(form.select("input[name=goals][checked]")).hasSameSizeAs(goals);
        Map<String, String> fields = new HashMap<>();
        fields.putAll(Map.of("unit", "new", "unitName", "Audited", "unitKind", "TEAM", "title", "2026 Q4"));
        fields.putAll(Map.of("edition", form.select("#edition option[selected]").val(), "path", "LEVEL_3"));
        fields.putAll(Map.of(
                "goals",
                goals.getLast().id().toString(),
                "key",
                form.select("[name=key]").val()));
        cycle.edition().dimensions().forEach(it -> fields.put("target[" + it.key() + "]", "3"));
        MvcTestResult begun = ada.post(LIST, fields);
        assertThat(begun).hasStatus3xxRedirection();
        String path = Objects.requireNonNull(begun.getResponse().getRedirectedUrl());
        assertThat(marked(path)).isEqualTo(served(List.of(goals.getLast())));
        assertThat(ada.page(path).select("section[aria-labelledby=activity]").text())
                .contains("Ada Okafor chose the goals that 2026 Q4 is about");
    }

    @Test
    void theChoiceIsChangedOnThePlanAndAnOldPageShowsBoth() {
        String path = at(cycle.begin(lead, Map.of()));
        String all = ada.page(path + "/plan")
                .select("[name=seen][value~=^[0-9a-f-]{36}]")
                .val();
        RankedGoal first = goals.getFirst();
        assertThat(choose(path, all, first.id())).hasRedirectedUrl(path + "/plan");
        assertThat(choose(path, all, first.id())).hasRedirectedUrl(path + "/plan");
        assertThat(marked(path)).isEqualTo(served(List.of(first)));
        MvcTestResult late = choose(path, all, goals.getLast().id());
        assertThat(late).hasStatus(409);
        assertThat(Visitor.page(late).select(".version").text())
                .contains(first.statement(), goals.getLast().statement());
        assertThat(marked(path)).isEqualTo(served(List.of(first)));
    }

    @Test
    void whatIsNoGoalCannotBeChosen() {
        String path = at(cycle.begin(lead, Map.of()));
        assertThat(ada.post(path + "/goals", Map.of("goals", "none", "seen", "")))
                .hasStatus(422);
    }

    @Test
    void noneTickedAndNoneLeftCountAsAll() {
        AssessmentId id = cycle.begin(lead, Map.of());
        choose(id, Set.of(goals.getFirst().id()));
        choose(id, Set.of());
        assertThat(about(id)).hasSameSizeAs(goals);
        GoalId retired = goal("Sell cups");
        choose(id, Set.of(retired));
        assertThat(about(id)).containsExactly(retired);
        String page = "/orgs/acme/goals/" + retired;
        assertThat(ada.post(page + "/retirement", Map.of("reason", "No cups any more")))
                .hasStatus3xxRedirection();
        assertThat(about(id)).hasSameSizeAs(goals);
    }

    @Test
    void whatComesInItsPlaceIsAboutTheSameGoals() {
        AssessmentId before = cycle.begin(lead, Map.of());
        AssessmentId after = cycle.begin(lead, Map.of());
        GoalId first = goals.getFirst().id();
        choose(before, Set.of(first));
        written(() -> pointers().bring(lead.organisation(), before, after));
        assertThat(about(after)).containsExactly(first);
    }

    @Test
    void theResultsMarkTheSameTopics() {
        String path = at(cycle.begin(lead, Map.of()));
        Set<String> heat =
                ada.page(path + "/results").select("section[aria-labelledby=heat] th:has(.pointed) a").stream()
                        .map(it -> it.ownText())
                        .collect(Collectors.toSet());
        assertThat(heat).containsAll(served(goals));
    }

    /** The topics of a dimension that the questionnaire marks. */
    private Set<String> marked(String path) {
        return Set.copyOf(ada.page(path + PROCESS).select(".contents li:has(.pointed) a > span:first-child").stream()
                .map(it -> it.ownText())
                .toList());
    }

    /** Those of the same dimension among the third that the goals need most; reckoned apart from what is tested. */
    private Set<String> served(List<RankedGoal> some) {
        List<Topic> topics = cycle.edition().topics();
        Map<Topic, Double> fits = new HashMap<>();
        for (Topic topic : topics) {
            double fit = 0;
            boolean clearly = false;
            for (RankedGoal goal : some) {
                fit += goal.weight() * goal.strengthOf(topic);
                clearly |= goal.strengthOf(topic) >= CLEARLY;
            }
            if (clearly) {
                fits.put(topic, fit);
            }
        }
        double best = fits.values().stream().mapToDouble(it -> it).max().orElseThrow();
        return fits.entrySet().stream()
                .filter(topic -> {
                    double fit = topic.getValue();
                    long asGood = fits.values().stream()
                            .filter(it -> it >= fit - 1e-7)
                            .count();
                    return fit >= best - 1e-7 || asGood <= Math.ceil(topics.size() / 3.0);
                })
                .map(Map.Entry::getKey)
                .filter(it -> it.key().dimension().value().equals("process"))
                .map(Topic::title)
                .collect(Collectors.toSet());
    }

    private GoalId goal(String statement) {
        String key = UUID.randomUUID().toString();
        assertThat(ada.post(
                        "/orgs/acme/goals", Map.of("statement", statement, "why", "", "theme", "speed", "key", key)))
                .hasStatus3xxRedirection();
        return GoalId.of(key);
    }

    private Set<GoalId> about(AssessmentId id) {
        return Cycle.as(lead, () -> pointers().of(lead, id));
    }

    private void choose(AssessmentId id, Set<GoalId> wanted) {
        written(() -> pointers().choose(lead, id, "Trial", wanted, Instant.now()));
    }

    private void written(Runnable work) {
        Cycle.as(lead, () -> {
            portal.getBean(TransactionTemplate.class).executeWithoutResult(status -> work.run());
            return true;
        });
    }

    private GoalsOfAssessments pointers() {
        return portal.getBean(GoalsOfAssessments.class);
    }

    private MvcTestResult choose(String path, String seen, GoalId goal) {
        return ada.post(path + "/goals", Map.of("goals", goal.toString(), "seen", seen));
    }

    private static String at(AssessmentId id) {
        return LIST + "/" + id;
    }
}
