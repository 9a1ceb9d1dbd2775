package io.waymark.site;

import io.waymark.site.provider.SignedOutPage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Answers what is sent after its session ended, or with the token of an earlier one. A form is kept and a page shows it: it is
 * sent again by a person who presses a button there, never by itself. What no page of ours sent is refused and leaves no trace.
 */
class ExpiredSession implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Request attribute: the form to show where it cannot be kept. */
    static final String UNKEPT = "io.waymark.site.unkept";

    /** Request header: nobody sent a form, or the page's script keeps it itself; the page stays, and what is typed in it. */
    private static final String IN_PAGE = "Kept-In-Page";

    /** Request attribute: no page of ours sent this. */
    static final String FOREIGN = "io.waymark.site.foreign";

    /** Whether nothing but the ended session can have caused this, so that this class answers. */
    static boolean concerns(HttpServletRequest request) {
        return isHtmx(request) || HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException, ServletException {
        if (HttpMethod.POST.matches(request.getMethod())) {
            returned(request, response);
        } else {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException, ServletException {
        if (exception instanceof CsrfException) {
            returned(request, response);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static void returned(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<KeptForm> form = OwnPage.sent(request) ? KeptForm.of(request) : Optional.empty();
        if (form.isEmpty()) {
            request.setAttribute(FOREIGN, true);
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else if (request.getHeader(IN_PAGE) != null) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            show(form.get(), request, response);
        }
    }

    private static void show(KeptForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<String> door = pastTheDoor(request);
        if (door.isPresent()) {
            goOn(request, response, door.get());
        } else if (KeptForms.keep(request, form)) {
            goOn(request, response, KeptForms.PATH + "/" + form.id());
        } else {
            request.setAttribute(UNKEPT, form);
            request.getRequestDispatcher(KeptForms.PATH).forward(request, response);
        }
    }

    /** What signs in, which holds a password, or out is not worth keeping for somebody who is signed out. */
    private static Optional<String> pastTheDoor(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        boolean signedOut = who == null || who instanceof AnonymousAuthenticationToken;
        return switch (request.getServletPath()) {
            case "/sign-in" -> Optional.of("/");
            case "/sign-out" -> signedOut ? Optional.of(SignedOutPage.PATH) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A form that htmx sent leaves its page too: what is shown next stands in no region of it. */
    private static void goOn(HttpServletRequest request, HttpServletResponse response, String path) {
        boolean htmx = isHtmx(request);
        response.setStatus((htmx ? HttpStatus.UNAUTHORIZED : HttpStatus.SEE_OTHER).value());
        response.setHeader(htmx ? "HX-Redirect" : HttpHeaders.LOCATION, request.getContextPath() + path);
    }

    private static boolean isHtmx(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
