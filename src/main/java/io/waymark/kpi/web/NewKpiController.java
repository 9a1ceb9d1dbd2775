package io.waymark.kpi.web;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.kpi.Suggestion;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds a KPI: in people's own words, or one that the edition suggests as it stands. */
@Controller
class NewKpiController {

    private static final String KPIS = "/orgs/{slug}/kpis";

    private final KpiChanges changes;
    private final RankedGoals goals;
    private final Editions editions;
    private final Forms forms;
    private final Clock clock;

    NewKpiController(KpiChanges changes, RankedGoals goals, Editions editions, Forms forms, Clock clock) {
        this.changes = changes;
        this.goals = goals;
        this.editions = editions;
        this.forms = forms;
        this.clock = clock;
    }

    @Needs(Right.DEFINE_KPIS)
    @GetMapping(KPIS + "/new")
    ModelAndView show(Member member, @RequestParam Map<String, String> asked) {
        return forms.show(
                new FormPage(member, suggested(member, asked), forms.choices(member, null), List.of(), null, null));
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping(KPIS)
    ModelAndView add(Member member, @RequestParam Map<String, String> sent) {
        KpiForm form = new KpiForm(sent);
        KpiChoices choices = forms.choices(member, null);
        return switch (FormCheck.of(form, choices)) {
            case Checked.Wrong it -> forms.refused(member, form, choices, it.problems(), null);
            case Checked.Fine it ->
                forms.answer(member, form, choices, null, changes.add(member, it.definition(), origin(form), clock));
        };
    }

    /** One click: nothing was typed, so nothing can be wrong but a title that is taken. */
    @Needs(Right.DEFINE_KPIS)
    @PostMapping(
            path = KPIS,
            params = {"suggestion", "!title"})
    ModelAndView take(
            Member member,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam String suggestion,
            @RequestParam(defaultValue = "") String goal) {
        Suggestion wanted = find(member, topic, suggestion, goal).orElseThrow(NotFound::new);
        KpiChangeResult result = changes.take(member, wanted, clock);
        return result instanceof KpiChangeResult.Done done
                ? Forms.there(member, done.id())
                : forms.answer(member, KpiForm.of(wanted), forms.choices(member, null), null, result);
    }

    /** What the address says about the new one; a suggestion fills in its words. */
    private KpiForm suggested(Member member, Map<String, String> asked) {
        KpiForm form = new KpiForm(asked);
        return find(member, form.text("topic"), form.text("suggestion"), form.text("goal"))
                .map(KpiForm::of)
                .orElse(new KpiForm(
                        Map.of("goal", form.text("goal"), "topic", form.text("topic"), "frequency", "MONTHLY")));
    }

    /** The goals are read only where there is such a suggestion; a goal that nobody has makes it none. */
    private Optional<Suggestion> find(Member member, String topic, String key, String goal) {
        Edition edition = editions.current();
        return Suggestion.of(edition, List.of(), new TopicKey(topic), key).flatMap(it -> {
            List<RankedGoal> ranked = goals.of(member);
            return goal.isEmpty()
                    ? Suggestion.of(edition, ranked, new TopicKey(topic), key)
                    : ranked.stream()
                            .filter(chosen -> chosen.id().toString().equals(goal))
                            .findFirst()
                            .map(it::under);
        });
    }

    /** A suggestion that the edition does not have is none. */
    private @Nullable String origin(KpiForm form) {
        return Suggestion.of(editions.current(), List.of(), new TopicKey(form.text("topic")), form.text("suggestion"))
                .map(Suggestion::key)
                .orElse(null);
    }
}
