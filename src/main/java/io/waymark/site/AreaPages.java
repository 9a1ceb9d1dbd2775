package io.waymark.site;

import io.waymark.organisation.Member;
import io.waymark.organisation.NamedPage;
import io.waymark.organisation.Right;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The pages that the navigation leads to, and those one step behind them that people ask for by name. */
@Component
class AreaPages implements NamedPage.Source {

    /** Outside of the five areas: the name, and where it is below the organisation's address. */
    private enum Beside {
        MEMBERS("site.nav.members", "/members", Right.BELONG),
        UNITS("site.nav.units", "/units", Right.BELONG),
        TEAMS("team.title", "/teams", Right.BELONG),
        WEIGHTS("planning.weights.title", "/topic-weights", Right.BELONG),
        RIGHTS("rights.title", "/rights", Right.BELONG),
        ORGANISATION("organisation.title", "/organisation", Right.KEEP_ORGANISATION),
        EXPORT("export.title", "/organisation/export", Right.MOVE_ORGANISATION),
        MAILS("mail.nav.mails", "/mails", Right.BELONG),
        MAIL_SETTINGS("mail.nav.settings", "/mail-settings", Right.BELONG),
        ZONE("site.nav.zone", "/time-zone", Right.BELONG),
        SESSIONS("site.nav.sessions", "/sessions", Right.BELONG);

        private final String name;
        private final String path;
        private final Right right;

        Beside(String name, String path, Right right) {
            this.name = name;
            this.path = path;
            this.right = right;
        }
    }

    private final MessageSource messages;

    AreaPages(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<NamedPage> openTo(Member member) {
        String home = "/orgs/" + member.slug();
        Stream<NamedPage> inAreas = Arrays.stream(PortalArea.values())
                .flatMap(area -> area.entries().stream().map(it -> inArea(area, it, home)));
        Stream<NamedPage> beside = Arrays.stream(Beside.values())
                .filter(it -> member.may(it.right))
                .map(it -> new NamedPage(said(it.name), member.organisationName(), home + it.path));
        Stream<NamedPage> forAll = Stream.of(
                new NamedPage(said("site.nav.model"), said("site.name"), "/editions"),
                new NamedPage(said("scoring.title"), said("site.name"), "/how-scoring-works"));
        return Stream.of(inAreas, beside, forAll).flatMap(it -> it).toList();
    }

    private NamedPage inArea(PortalArea area, PortalArea.MenuEntry entry, String home) {
        String areaName = said("site.area." + area);
        boolean first = area == PortalArea.HOME;
        return new NamedPage(first ? areaName : said("site.nav." + entry.key()), areaName, home + entry.path());
    }

    private String said(String key) {
        Locale locale = LocaleContextHolder.getLocale();
        return messages.getMessage(key, null, locale);
    }
}
