package io.waymark.roadmap.out;

import io.waymark.organisation.SecretToken;
import io.waymark.roadmap.Card;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what leaves in words, and where people find it. */
@Component
class ExportWords {

    private final MessageSource words;
    private final String portal;

    ExportWords(MessageSource words, @Value("${waymark.base-url}") String portal) {
        this.words = words;
        this.portal = portal.replaceFirst("/+$", "");
    }

    String say(String key, Object... details) {
        return words.getMessage(key, details, LocaleContextHolder.getLocale());
    }

    String status(Card card) {
        return say("roadmap.status." + card.facts().status());
    }

    String heading(RoadmapColumn column) {
        return say("roadmap.column." + column);
    }

    /** The address of a card's page. */
    String address(String slug, Card card) {
        return portal + "/orgs/" + slug + "/initiatives/" + card.id();
    }

    /** What a calendar is given, to read the plan that the token opens. */
    String address(SecretToken token) {
        return portal + "/calendar/" + token.text() + ".ics";
    }
}
