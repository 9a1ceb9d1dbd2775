package io.waymark.site.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The page that a stranger asked for waits in a cookie of theirs while they sign in, and is a path of this host whatever the
 * cookie says. In a session it would be a row in the database for each request of anybody.
 */
public final class AskedPage implements RequestCache {

    private static final OwnCookie COOKIE = new OwnCookie("waymark-page", null);
    private static final int LONGEST = 2_000;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        String page = page(request);
        if (isPage(request) && page.length() <= LONGEST) {
            COOKIE.keep(page, request, response);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return kept(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** Whoever arrives is there, and the page can be shown as it is: only addresses are kept. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        if (kept(request).filter(page(request)::equals).isPresent()) {
            removeRequest(request, response);
        }
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }

    /** What the browser shows as a whole: no picture, and no region of a page. */
    private static boolean isPage(HttpServletRequest request) {
        String wanted = request.getHeader("Sec-Fetch-Dest");
        return HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && (wanted == null || wanted.equals("document"));
    }

    /** Below the context path, which a redirect adds again. */
    private static String page(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    private static Optional<String> kept(HttpServletRequest request) {
        return COOKIE.kept(request).filter(it -> it.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*"));
    }
}
