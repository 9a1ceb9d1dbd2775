package io.waymark.site;

import io.waymark.organisation.Member;
import java.util.HashMap;
import java.util.List;
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
 * The links at the edge of every page, which are the same for all members of an organisation in one section: printed once and
 * kept. The template engine took longer for them than for many a page.
 */
@Component
class Rail {

    /** Of some kilobytes each; then they are printed anew. */
    private static final int MOST = 1_000;

    private record Kept(String part, String root, @Nullable String slug, String section, Locale locale) {}

    private final SpringTemplateEngine templates;
    private final Icons icons;
    private final Map<Kept, String> kept = new ConcurrentHashMap<>();

    Rail(SpringTemplateEngine templates, Icons icons) {
        this.templates = templates;
        this.icons = icons;
    }

    /** The areas of the portal, with what is in the one at hand. */
    public String navigation(Layout.Frame frame, String section) {
        return of("navigation", frame, section);
    }

    /** What a member keeps for themselves. */
    public String links(Layout.Frame frame, String section) {
        return of("links", frame, section);
    }

    private String of(String part, Layout.Frame frame, String section) {
        Member member = frame.member();
        Kept it = new Kept(
                part, frame.root(), member == null ? null : member.slug(), section, LocaleContextHolder.getLocale());
        String known = kept.get(it);
        return known == null ? print(it) : known;
    }

    private String print(Kept it) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        String printed = templates.process("site/rail", Set.of(it.part()), new Context(it.locale(), model(it)));
        kept.put(it, printed);
        return printed;
    }

    private Map<String, Object> model(Kept it) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "areas", List.of(PortalArea.values()), "section", it.section(), "root", it.root(), "icons", icons));
        model.put("org", it.slug() == null ? null : it.root() + "/orgs/" + it.slug());
        return model;
    }
}
