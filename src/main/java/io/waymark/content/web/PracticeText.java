package io.waymark.content.web;

import io.waymark.content.Edition;
import io.waymark.content.EditionId;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentReferenceHashMap;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * A practice as markup. It is the same for everyone, so it is rendered once per language and kept; softly, because a
 * browser may ask in any of a thousand languages.
 */
@Component
public class PracticeText {

    private record Key(EditionId edition, PracticeKey practice, Locale locale) {}

    private final SpringTemplateEngine templates;
    private final Map<Key, String> rendered = new ConcurrentReferenceHashMap<>();

    PracticeText(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    /** An {@code article} with the practice's slug as its id; links in it are relative to the page of its topic. */
    public String of(Edition edition, Practice practice) {
        var key = new Key(edition.id(), practice.key(), LocaleContextHolder.getLocale());
        return rendered.computeIfAbsent(key, it -> render(edition, practice, it.locale()));
    }

    private String render(Edition edition, Practice practice, Locale locale) {
        return templates.process(
                "content/practice",
                new Context(
                        locale,
                        Map.of(
                                "practice", practice,
                                "requires", named(edition, practice.action().requires()),
                                "helps", named(edition, practice.action().helps()),
                                "shown", shown(edition, practice),
                                "unlocks", unlocks(edition, practice))));
    }

    private static List<Practice> named(Edition edition, List<PracticeKey> keys) {
        return keys.stream().flatMap(key -> edition.practice(key).stream()).toList();
    }

    /** The topics whose owners see the answer. */
    private static List<Topic> shown(Edition edition, Practice practice) {
        return practice.traits().shownIn().stream()
                .flatMap(key -> edition.topic(key).stream())
                .toList();
    }

    /** The practices whose actions wait for this one. */
    private static List<Practice> unlocks(Edition edition, Practice practice) {
        return edition.practices().stream()
                .filter(it -> it.action().requires().contains(practice.key()))
                .toList();
    }
}
