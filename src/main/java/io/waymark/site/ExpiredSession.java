package io.waymark.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Answers an htmx call of someone whose session has ended. The status says "not saved" to the page, which keeps what was
 * typed and offers to sign in again; it never puts a sign-in page inside a region.
 */
class ExpiredSession implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        if (request.getMethod().equals("GET")) {
            response.setHeader("HX-Refresh", "true");
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
    }
}
