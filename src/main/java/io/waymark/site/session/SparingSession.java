package io.waymark.site.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that takes note of being used once a minute, or ten times within a time-out that is shorter than ten minutes: so
 * much earlier than without it can end at most.
 */
record SparingSession<S extends Session>(S kept) implements Session {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final int TIMES = 10;

    @Override
    public void setLastAccessedTime(Instant now) {
        Duration unnoted = Duration.between(kept.getLastAccessedTime(), now);
        if (unnoted.compareTo(patience()) >= 0) {
            kept.setLastAccessedTime(now);
        }
    }

    private Duration patience() {
        Duration part = kept.getMaxInactiveInterval().dividedBy(TIMES);
        return part.isNegative() || part.compareTo(A_MINUTE) > 0 ? A_MINUTE : part;
    }

    @Override
    public String getId() {
        return kept.getId();
    }

    @Override
    public String changeSessionId() {
        return kept.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return kept.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return kept.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        kept.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        kept.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return kept.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return kept.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        kept.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return kept.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return kept.isExpired();
    }
}
