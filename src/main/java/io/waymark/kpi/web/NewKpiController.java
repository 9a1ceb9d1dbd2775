package io.waymark.kpi.web;

import io.waymark.content.Edition;
import io.waymark.content.Editions;
import io.waymark.content.TopicKey;
import io.waymark.form.Reply;
import io.waymark.goal.RankedGoal;
import io.waymark.goal.RankedGoals;
import io.waymark.kpi.KpiChangeResult;
import io.waymark.kpi.KpiChanges;
import io.waymark.kpi.Suggestion;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds a KPI: in people's own words, or one that the edition suggests as it stands. */
@Controller
class NewKpiController {

    private static final String KPIS = "/orgs/{slug}/kpis";

    private final KpiChanges changes;
    private final RankedGoals goals;
    private final Editions editions;
    private final KpiForms forms;
    private final Clock clock;

    NewKpiController(KpiChanges changes, RankedGoals goals, Editions editions, KpiForms forms, Clock clock) {
        this.changes = changes;
        this.goals = goals;
        this.editions = editions;
        this.forms = forms;
        this.clock = clock;
    }

    /** The form; a suggestion fills in its words. */
    @Needs(Right.DEFINE_KPIS)
    @GetMapping(KPIS + "/new")
    Reply show(Member member, SuggestionForm asked) {
        KpiFormPage page = forms.page(member, null);
        return KpiForms.shown(
                page,
                find(member, asked)
                        .map(KpiForm::of)
                        .orElseGet(() -> KpiForm.fresh(page.choices().goal(asked.goal()), asked.topic())));
    }

    @Needs(Right.DEFINE_KPIS)
    @PostMapping(KPIS)
    Reply add(Member member, @Valid KpiForm form, BindingResult problems) {
        KpiFormPage page = forms.page(member, null);
        page.choices().judge(form, problems);
        if (problems.hasErrors()) {
            return KpiForms.refused(page, problems);
        }
        KpiChangeResult result = changes.add(member, form.addedAs().value(), form.definition(), origin(form), clock);
        return KpiForms.answer(page, form, problems, result);
    }

    /** One click: nothing was typed, so nothing can be wrong but a title that is taken. */
    @Needs(Right.DEFINE_KPIS)
    @PostMapping(
            path = KPIS,
            params = {"suggestion", "!title"})
    Reply take(Member member, @Valid SuggestionForm asked) {
        Suggestion wanted = find(member, asked).orElseThrow(NotFound::new);
        KpiChangeResult result = changes.take(member, wanted, clock);
        if (result instanceof KpiChangeResult.Done done) {
            return KpiForms.there(member, done.id());
        }
        KpiForm form = KpiForm.of(wanted);
        return KpiForms.answer(forms.page(member, null), form, new BeanPropertyBindingResult(form, "kpiForm"), result);
    }

    /** The goals are read only where there is such a suggestion; a goal that nobody has makes it none. */
    private Optional<Suggestion> find(Member member, SuggestionForm asked) {
        Edition edition = editions.current();
        TopicKey topic = new TopicKey(asked.topic());
        return Suggestion.of(edition, List.of(), topic, asked.suggestion()).flatMap(it -> {
            List<RankedGoal> ranked = goals.of(member);
            return asked.goal().isEmpty()
                    ? Suggestion.of(edition, ranked, topic, asked.suggestion())
                    : ranked.stream()
                            .filter(chosen -> chosen.id().toString().equals(asked.goal()))
                            .findFirst()
                            .map(it::under);
        });
    }

    /** A suggestion that the edition does not have is none. */
    private @Nullable String origin(KpiForm form) {
        return Suggestion.of(editions.current(), List.of(), new TopicKey(form.topic()), form.suggestion())
                .map(Suggestion::key)
                .orElse(null);
    }
}
