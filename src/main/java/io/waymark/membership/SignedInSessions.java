package io.waymark.membership;

import io.waymark.organisation.Browser;
import io.waymark.organisation.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The sessions that somebody is signed in with, at whichever replica. What is ended here is over on its next request. */
@Component
class SignedInSessions {

    private static final int HANDLE = 32;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    SignedInSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /**
     * The one at hand first, then those used last.
     *
     * @param current the id of the session at hand
     */
    List<SignedInSession> of(PersonId person, String current) {
        return sessions.findByPrincipalName(person.toString()).values().stream()
                .filter(it -> !it.isExpired())
                .map(it -> new SignedInSession(
                        handle(it.getId()),
                        Browser.of(Optional.ofNullable(it.<String>getAttribute(Browser.ATTRIBUTE))
                                .orElse("")),
                        it.getCreationTime(),
                        it.getLastAccessedTime(),
                        it.getId().equals(current)))
                .sorted(Comparator.comparing(SignedInSession::current)
                        .thenComparing(SignedInSession::usedAt)
                        .reversed())
                .toList();
    }

    /** Ends one; says whether there was one of this handle. */
    boolean end(PersonId person, String handle) {
        return endWhere(person, it -> handle(it).equals(handle)) > 0;
    }

    /** Ends all but the one at hand. */
    int endOthers(PersonId person, String current) {
        return endWhere(person, it -> !it.equals(current));
    }

    int endAll(PersonId person) {
        return endWhere(person, it -> true);
    }

    private int endWhere(PersonId person, Predicate<String> which) {
        List<String> ended = sessions.findByPrincipalName(person.toString()).values().stream()
                .map(Session::getId)
                .filter(which)
                .toList();
        ended.forEach(sessions::deleteById);
        return ended.size();
    }

    private static String handle(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HANDLE);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
