package io.waymark.walls;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.view.AbstractThymeleafView;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * Draws a page once where all that may differ is a plain word that was typed: one with another such word cannot fail where this one
 * did not, and to draw takes nearly half the time of bad input. What is asked for is done in any case.
 */
@TestConfiguration(proxyBeanMethods = false)
class SparingPages {

    /** Where a request remembers what its page says of what was sent. */
    private static final String SAYS = SparingPages.class.getName();

    /** Neither markup nor an expression, and nothing that needs care to be sent: enough where it was not understood. */
    private static final Pattern PLAIN = Pattern.compile("[\\w.+=-]{0,30}");

    /** Neither empty nor a number or a day, so that where it is understood nothing is reckoned with it. */
    private static final Pattern WORD = Pattern.compile("(?=.*[A-Za-z])[\\w.=]{1,30}");

    private final Set<String> drawn = new HashSet<>();
    private String field = "";
    private String typed = "";

    void forget() {
        drawn.clear();
    }

    /** What is sent next, and where. */
    void sending(String field, String value) {
        this.field = field;
        this.typed = value;
    }

    /** What the page that answers a request says of what was sent; two that say the same say it in the same words. */
    static String says(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(SAYS));
    }

    @Bean
    ViewResolver sparing(ThymeleafViewResolver pages) {
        return new First(this, pages);
    }

    private boolean wanted(String page, boolean understood) {
        return drawn.add(page) || !(understood ? WORD : PLAIN).matcher(typed).matches();
    }

    private View once(String name, View page) {
        return new View() {
            @Override
            public @Nullable String getContentType() {
                return page.getContentType();
            }

            @Override
            public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                    throws Exception {
                String problems = model == null ? "" : SaidOfInput.in(model, typed);
                boolean found = response.getStatus() != HttpStatus.NOT_FOUND.value();
                String said =
                        String.join(" ", found ? field : "", name, Integer.toString(response.getStatus()), problems);
                request.setAttribute(SAYS, said);
                if (wanted(said, found && problems.isEmpty())) {
                    page.render(model, request, response);
                }
            }
        };
    }

    private record First(SparingPages sparing, ViewResolver pages) implements ViewResolver, Ordered {

        @Override
        public @Nullable View resolveViewName(String name, Locale locale) throws Exception {
            View page = pages.resolveViewName(name, locale);
            return page instanceof AbstractThymeleafView ? sparing.once(name, page) : page;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}
