package io.waymark.site;

import io.waymark.organisation.Entrance;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.SignedIn;
import io.waymark.organisation.Tenancy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/**
 * The first wall between tenants: takes the organisation from the path, checks that the signed-in person belongs to it,
 * and binds both for everything that follows. A stranger gets the same 404 as for an organisation that does not exist.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class MemberFilter extends OncePerRequestFilter {

    private static final Pattern ORGANISATION = Pattern.compile("/orgs/([^/]+)(/.*)?");

    /** Request attribute: the entrance to the organisation that the frame around the page shows. */
    static final String AT_HOME = MemberFilter.class.getName() + ".AT_HOME";

    private static final String LAST_ORGANISATION = "organisation";

    private final Members members;

    MemberFilter(Members members) {
        this.members = members;
    }

    /** Files are everybody's: to look for a person would read the session, and need the database. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Assets.concerns(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SignedIn person = signedIn();
        if (person == null) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(SignedIn.class.getName(), person);
        Matcher path = ORGANISATION.matcher(request.getServletPath());
        if (path.matches()) {
            enter(person, path.group(1), request, response, chain);
        } else {
            lastOrganisation(request, person).ifPresent(it -> request.setAttribute(AT_HOME, it));
            run(Tenancy.of(person.id()), request, response, chain);
        }
    }

    private void enter(
            SignedIn person, String slug, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Entrance> entrance = members.enter(person.id(), slug);
        if (entrance.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        Member member = entrance.get().member();
        request.setAttribute(Member.class.getName(), member);
        request.setAttribute(AT_HOME, entrance.get());
        remember(slug, request, response);
        run(Tenancy.of(member), request, response, chain);
    }

    /** Pages outside any organisation, such as the model's, keep the frame of the one visited last. */
    private Optional<Entrance> lastOrganisation(HttpServletRequest request, SignedIn person) {
        return Optional.ofNullable(WebUtils.getCookie(request, LAST_ORGANISATION))
                .flatMap(cookie -> members.enter(person.id(), cookie.getValue()));
    }

    private static void remember(String slug, HttpServletRequest request, HttpServletResponse response) {
        Cookie known = WebUtils.getCookie(request, LAST_ORGANISATION);
        if (known == null || !known.getValue().equals(slug)) {
            Cookie cookie = new Cookie(LAST_ORGANISATION, slug);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setSecure(request.isSecure());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static void run(
            Tenancy tenancy, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            tenancy.<Exception>run(() -> chain.doFilter(request, response));
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static @Nullable SignedIn signedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn.Principal principal
                ? principal.signedIn()
                : null;
    }
}
