package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form about an initiative as it was sent.
 *
 * @param path behind the initiative's own
 * @param fields what was typed, by field
 * @param filters what the page showed
 */
record Sent(
        Member member,
        InitiativeId initiative,
        String path,
        Map<String, String> fields,
        RoadmapFilters filters,
        HtmxRequest htmx,
        RedirectAttributes redirect) {

    /** Where to send it again. */
    String action() {
        return "/orgs/" + member.slug() + "/initiatives/" + initiative + path + filters.query();
    }

    /** The place of the initiative on the page that shows this. */
    String back(RoadmapFilters shown) {
        return shown.url(member) + "#i-" + initiative;
    }

    /** The same fields, made from the version that stands now. */
    Map<String, String> over(int current) {
        Map<String, String> again = new HashMap<>(fields);
        again.put("version", String.valueOf(current));
        return again;
    }
}
