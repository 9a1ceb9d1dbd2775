package io.waymark.site.session;

import io.waymark.site.outage.RequestUnderWay;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * The sessions in the database, each read once a request and written when something in it changed, else once a minute. Without
 * this every request writes its session's row, which is a durable commit, and reads it again when the answer is sent.
 */
record SparingSessions<S extends Session>(FindByIndexNameSessionRepository<S> kept)
        implements FindByIndexNameSessionRepository<SparingSession<S>> {

    private static final String FOUND = SparingSessions.class.getName() + ".";

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(kept.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        kept.save(session.kept());
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        Optional<HttpServletRequest> request = RequestUnderWay.current();
        Optional<SparingSession<S>> found = request.flatMap(it -> foundBefore(it, id))
                .or(() -> SessionTransactions.reading(() -> Optional.ofNullable(kept.findById(id)))
                        .map(SparingSession::new));
        found.ifPresent(session -> request.ifPresent(it -> it.setAttribute(FOUND + id, session)));
        return found.orElse(null);
    }

    @Override
    public void deleteById(String id) {
        RequestUnderWay.current().ifPresent(it -> it.removeAttribute(FOUND + id));
        kept.deleteById(id);
    }

    @Override
    public Map<String, SparingSession<S>> findByIndexNameAndIndexValue(String name, String value) {
        return kept.findByIndexNameAndIndexValue(name, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> new SparingSession<>(it.getValue())));
    }

    /** Not one that got another id since, as somebody's who signs in does. */
    @SuppressWarnings("unchecked")
    private Optional<SparingSession<S>> foundBefore(HttpServletRequest request, String id) {
        return Optional.ofNullable((SparingSession<S>) request.getAttribute(FOUND + id))
                .filter(it -> it.getId().equals(id));
    }
}
