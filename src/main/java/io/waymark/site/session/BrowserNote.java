package io.waymark.site.session;

import io.waymark.organisation.Browser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps in the session which browser somebody signed in with, so that they know it again among theirs. */
@Component
class BrowserNote {

    private static final int LONGEST = 300;

    @EventListener
    void keep(InteractiveAuthenticationSuccessEvent signedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes it) {
            keep(it.getRequest());
        }
    }

    private static void keep(HttpServletRequest request) {
        String said =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        request.getSession().setAttribute(Browser.ATTRIBUTE, said.substring(0, Math.min(said.length(), LONGEST)));
    }
}
