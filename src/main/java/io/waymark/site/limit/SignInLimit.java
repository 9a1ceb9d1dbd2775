package io.waymark.site.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Before anybody is known: who tries names and passwords, lets the portal ask the provider, reads a calendar or a shared report,
 * is told apart by address alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
@EnableConfigurationProperties(Limits.class)
class SignInLimit extends OncePerRequestFilter {

    private final Allowance signIns;

    SignInLimit(Limits limits) {
        this.signIns = new Allowance(limits.signIns());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isStep(request) || signIns.admits(request.getRemoteAddr(), response)) {
            chain.doFilter(request, response);
        }
    }

    private static boolean isStep(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/calendar/")
                || path.startsWith("/reports/")
                || path.startsWith("/oauth2/authorization/")
                || path.startsWith("/login/oauth2/code/")
                || path.equals("/sign-in") && HttpMethod.POST.matches(request.getMethod());
    }
}
