package io.waymark.site.provider;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions that have lasted long enough, and those of people whom the provider does not let in any more. Where it gives
 * no token to ask it with, people pass by there again: at the next page, which they hardly notice, or at anything they send
 * when they asked for no page for as long once more.
 */
@Component
@Profile("!personas")
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 1)
class SessionCheck extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(SessionCheck.class);
    private static final Pattern WITHOUT_SESSION = Pattern.compile("/(css|js|images|webjars|actuator)/.*");

    private final SessionRules rules;
    private final ProviderQuestion question;
    private final SessionTurns turns;
    private final Clock clock;

    SessionCheck(SessionRules rules, ProviderQuestion question, SessionTurns turns, Clock clock) {
        this.rules = rules;
        this.question = question;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return WITHOUT_SESSION.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && !goesOn(session, request)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    private boolean goesOn(HttpSession session, HttpServletRequest request) {
        Instant now = clock.instant();
        return !rules.over(Instant.ofEpochMilli(session.getCreationTime()), now)
                && ProviderWord.in(session)
                        .map(word -> holds(word, session, request, now))
                        .orElse(true);
    }

    private boolean holds(ProviderWord word, HttpSession session, HttpServletRequest request, Instant now) {
        return switch (word.detour(now, rules.checkAfter(), asksForPage(request))) {
            case NONE -> true;
            case QUESTION -> !turns.take(session.getId(), now, rules.pause()) || welcome(word, session, now);
            case PASSING_BY -> false;
        };
    }

    private boolean welcome(ProviderWord word, HttpSession session, Instant now) {
        StillWelcome answer = question.ask(Objects.requireNonNull(word.token()));
        switch (answer) {
            case StillWelcome.Yes yes -> new ProviderWord(now, yes.token()).keep(session);
            case StillWelcome.No no -> log.info("A session was ended, the provider says: {}", no.why());
            case StillWelcome.Silence silence -> log.warn("A session goes on unchecked: {}", silence.why());
        }
        return !(answer instanceof StillWelcome.No);
    }

    private static boolean asksForPage(HttpServletRequest request) {
        String wanted = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && wanted != null
                && wanted.contains("text/html");
    }
}
