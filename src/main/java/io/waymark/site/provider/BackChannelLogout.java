package io.waymark.site.provider;

import io.waymark.organisation.People;
import io.waymark.organisation.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Ends sessions when the provider says so; OpenID Connect Back-Channel Logout 1.0. Which sessions somebody has is read from
 * the table of sessions, so that any replica can be told; nothing is kept beside it. The token must say who: one that names
 * a session of the provider alone is refused.
 */
@Component
@Profile("!personas")
class BackChannelLogout implements LogoutHandler, OidcSessionRegistry {

    private static final Logger log = LoggerFactory.getLogger(BackChannelLogout.class);

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final People people;

    BackChannelLogout(FindByIndexNameSessionRepository<? extends Session> sessions, People people) {
        this.sessions = sessions;
        this.people = people;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        OidcLogoutToken token = (OidcLogoutToken)
                Objects.requireNonNull(Objects.requireNonNull(authentication).getPrincipal());
        if (token.getSubject() == null) {
            log.warn("The provider ended the session {} and does not say whose", token.getSessionId());
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return;
        }
        int ended = removeSessionInformation(token).size();
        log.info("The provider ended {} sessions of {}", ended, token.getSubject());
    }

    @Override
    public List<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        List<OidcSessionInformation> meant = people.known(token.getIssuer() + "#" + token.getSubject()).stream()
                .flatMap(it -> of(it).stream())
                .filter(it -> token.getSessionId() == null
                        || token.getSessionId().equals(it.getPrincipal().getClaimAsString("sid")))
                .toList();
        meant.forEach(it -> sessions.deleteById(it.getSessionId()));
        return meant;
    }

    @Override
    public void saveSessionInformation(OidcSessionInformation info) {
        // It stands in the session itself.
    }

    @Override
    public @Nullable OidcSessionInformation removeSessionInformation(String session) {
        return null;
    }

    private List<OidcSessionInformation> of(PersonId person) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(it -> principal(it) != null)
                .map(it -> new OidcSessionInformation(it.getId(), Map.of(), Objects.requireNonNull(principal(it))))
                .toList();
    }

    private static @Nullable OidcPrincipal principal(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        Authentication signedIn = context == null ? null : context.getAuthentication();
        return signedIn != null && signedIn.getPrincipal() instanceof OidcPrincipal principal ? principal : null;
    }
}
