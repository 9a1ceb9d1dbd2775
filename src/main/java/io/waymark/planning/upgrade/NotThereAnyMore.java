package io.waymark.planning.upgrade;

import io.waymark.organisation.Member;
import io.waymark.organisation.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Asks {@link OldAddresses} about pages of assessments that were not found, before they are answered with 404: what is there
 * costs nothing more.
 */
@Component
class NotThereAnyMore implements HandlerExceptionResolver, Ordered {

    private static final String OF_AN_ASSESSMENT = "/orgs/{slug}/assessments/{id}";

    private final OldAddresses addresses;

    NotThereAnyMore(OldAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        return e instanceof NotFound
                        && HttpMethod.GET.matches(request.getMethod())
                        && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE)
                                instanceof String pattern
                        && pattern.startsWith(OF_AN_ASSESSMENT)
                        && request.getAttribute(Member.class.getName()) instanceof Member member
                ? addresses.today(member, pattern, names(request)).orElse(null)
                : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> names(HttpServletRequest request) {
        return (Map<String, String>) Objects.requireNonNullElse(
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE), Map.of());
    }
}
