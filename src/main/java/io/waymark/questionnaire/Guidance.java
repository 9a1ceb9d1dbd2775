package io.waymark.questionnaire;

import io.waymark.content.EditionId;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * What a question says to everyone alike (its answers, why, evidence, references), printed once for an edition and a language and
 * kept: it is most of a page's markup and none of its own data. Editions never change, and there are a few hundred practices in each.
 */
@Component
class Guidance {

    private static final String PAGE = "questionnaire/question";

    private record Kept(String part, EditionId edition, PracticeKey practice, Locale locale) {}

    private final SpringTemplateEngine templates;
    private final Map<Kept, String> kept = new ConcurrentHashMap<>();

    Guidance(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /** Markup for the inside of a {@code details} element. */
    public String of(EditionId edition, Practice practice) {
        return kept.computeIfAbsent(
                kept("guidance", edition, practice),
                it -> templates.process(
                        "questionnaire/guidance", new Context(it.locale(), Map.of("practice", practice))));
    }

    /** What can be chosen of a question that is plain, with what was. */
    public String choices(EditionId edition, Question question) {
        AnswerForm form = question.state().form();
        String choices = of("choices", edition, question);
        return checked(checked(choices, form.given()), form.sure());
    }

    /** What stands beside a question of which nothing is said. */
    public String words(EditionId edition, Question question) {
        return of("words", edition, question);
    }

    /** Quotation marks stand in no text: there they are escaped. */
    private static String checked(String choices, @Nullable Enum<?> chosen) {
        if (chosen == null) {
            return choices;
        }
        String value = "value=\"" + chosen.name() + "\"";
        return choices.replace(value, value + " checked=\"checked\"");
    }

    private String of(String part, EditionId edition, Question question) {
        Kept it = kept(part, edition, question.practice());
        String known = kept.get(it);
        return known == null ? print(it, question.unanswered()) : known;
    }

    private String print(Kept it, Question question) {
        Map<String, Object> model = Map.of("question", question, "edition", it.edition(), "guidance", this);
        String printed = templates.process(PAGE, Set.of(it.part()), new Context(it.locale(), model));
        kept.put(it, printed);
        return printed;
    }

    private static Kept kept(String part, EditionId edition, Practice practice) {
        return new Kept(part, edition, practice.key(), LocaleContextHolder.getLocale());
    }
}
