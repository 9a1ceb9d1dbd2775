package io.waymark.questionnaire;

import io.waymark.content.Practice;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * What a practice says to everyone alike (why, evidence, references), rendered once per language and kept: it is most of
 * a page's markup and none of its own data.
 */
@Component
class Guidance {

    private record Key(Practice practice, Locale locale) {}

    private final SpringTemplateEngine templates;
    private final Map<Key, String> rendered = new ConcurrentHashMap<>();

    Guidance(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /** Markup for the inside of a {@code details} element. */
    public String of(Practice practice) {
        return rendered.computeIfAbsent(new Key(practice, LocaleContextHolder.getLocale()), this::render);
    }

    private String render(Key key) {
        return templates.process(
                "questionnaire/guidance", new Context(key.locale(), Map.of("practice", key.practice())));
    }
}
