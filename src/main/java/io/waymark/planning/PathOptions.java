package io.waymark.planning;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.assessment.AskedPractices;
import io.waymark.assessment.Journey;
import io.waymark.assessment.QuestionPath;
import io.waymark.assessment.QuestionPlan;
import io.waymark.content.Edition;
import io.waymark.form.SelectOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Offers the paths through an edition, each with what it asks of people. */
@Component
class PathOptions {

    private final MessageSource messages;

    PathOptions(MessageSource messages) {
        this.messages = messages;
    }

    List<SelectOption> through(Edition edition) {
        return QuestionPath.through(edition).stream()
                .map(it -> option(it, questions(edition, it)))
                .toList();
    }

    private SelectOption option(QuestionPath path, Journey questions) {
        int longest = questions.dimensions().stream()
                .map(it -> questions.progress(it.key()))
                .mapToInt(AnsweringProgress::minutes)
                .max()
                .orElse(0);
        AnsweringProgress all = questions.progress();
        return new SelectOption(
                path.name(),
                say("planning.path." + path),
                say("planning.path.takes", all.asked(), longest, all.minutes()));
    }

    private static Journey questions(Edition edition, QuestionPath path) {
        QuestionPlan plan = new QuestionPlan(path, false, Map.of());
        return Journey.whole(new AskedPractices(edition, plan, Set.of()), Set.of());
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
