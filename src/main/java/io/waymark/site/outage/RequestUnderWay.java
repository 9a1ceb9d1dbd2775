package io.waymark.site.outage;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The request that the current thread answers, for what lies below filters and pages and is asked several times: the first
 * answer can be kept as an attribute of it. Outside a request, as in a job, there is none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class RequestUnderWay extends OncePerRequestFilter {

    private static final ScopedValue<HttpServletRequest> CURRENT = ScopedValue.newInstance();

    public static Optional<HttpServletRequest> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The page of an error is the same request's. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            ScopedValue.where(CURRENT, request).<Boolean, Exception>call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
