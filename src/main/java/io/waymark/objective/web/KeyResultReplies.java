package io.waymark.objective.web;

import io.waymark.goal.KeyResultId;
import io.waymark.objective.KeyResult;
import io.waymark.objective.KeyResultPlan;
import io.waymark.organisation.Member;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** Answers the forms about a key result. */
final class KeyResultReplies {

    private static final String FORM = "objectives.form.";

    private KeyResultReplies() {}

    static ModelAndView page(KeyResultPage page) {
        HttpStatus status = page.tooLate()
                ? HttpStatus.CONFLICT
                : page.problems().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("objective/key-result", Map.of("page", page), status);
    }

    static ModelAndView page(NewKeyResultPage page) {
        HttpStatus status = page.tooLate()
                ? HttpStatus.CONFLICT
                : page.problems().any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("objective/key-result-new", Map.of("page", page), status);
    }

    static ModelAndView at(Member member, KeyResultId id) {
        return new ModelAndView("redirect:" + path(member, id));
    }

    static ModelAndView stale(KeyResultPage page, KeyResultForm form, KeyResult now) {
        String path = path(page.member(), now.id());
        Conflict conflict = new Conflict(now.title(), rows(page, form, now), form.over(now.version()), path, path);
        return new ModelAndView("objective/conflict", Map.of("conflict", conflict), HttpStatus.CONFLICT);
    }

    private static List<Conflict.Row> rows(KeyResultPage page, KeyResultForm form, KeyResult now) {
        KeyResultPlan plan = now.plan();
        KeyResultForm saved = KeyResultForm.of(now);
        return List.of(
                Conflict.Row.of("title", form.title(), plan.title()),
                Conflict.Row.named("nature", FORM + "nature.", form.nature(), plan.nature()),
                Conflict.Row.of("unit", form.unit(), plan.unit()),
                Conflict.Row.named("direction", FORM + "direction.", form.direction(), saved.direction()),
                Conflict.Row.of("baseline", form.baseline(), saved.baseline()),
                Conflict.Row.of("target", form.target(), saved.target()),
                Conflict.Row.of("low", form.low(), saved.low()),
                Conflict.Row.of("high", form.high(), saved.high()),
                Conflict.Row.of("due", form.due(), saved.due()),
                Conflict.Row.of("owner", owner(page, form), Objects.toString(now.ownerName(), "")));
    }

    private static String owner(KeyResultPage page, KeyResultForm form) {
        return page.colleagues().stream()
                .filter(it -> it.person().toString().equals(form.owner()))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    private static String path(Member member, KeyResultId id) {
        return "/orgs/" + member.slug() + "/key-results/" + id;
    }
}
