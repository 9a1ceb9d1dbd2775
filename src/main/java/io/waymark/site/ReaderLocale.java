package io.waymark.site;

import io.waymark.organisation.Entrance;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleTimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/**
 * The language that all pages speak, whatever the browser's, and the zone of who reads this one: the bundles speak English, and
 * another language of the browser must not make half a page.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class ReaderLocale extends FixedLocaleResolver {

    ReaderLocale(@Value("${spring.web.locale}") Locale language) {
        super(language);
    }

    @Override
    public LocaleContext resolveLocaleContext(HttpServletRequest request) {
        return new SimpleTimeZoneAwareLocaleContext(resolveLocale(request), TimeZone.getTimeZone(zone(request)));
    }

    /** Of the member in whose organisation the page is, or was the one before. */
    static ZoneId zone(HttpServletRequest request) {
        return request.getAttribute(MemberFilter.AT_HOME) instanceof Entrance it
                ? it.member().zone()
                : ZoneId.of("UTC");
    }
}
