package io.waymark.discussion;

import io.waymark.organisation.Notice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalApplicationListener;

/** Listens to the notices of transactions that were committed, as whoever delivers them. */
final class Heard implements AutoCloseable {

    private final ConfigurableApplicationContext portal;
    private final List<Notice> notices = new ArrayList<>();
    private final TransactionalApplicationListener<?> listener =
            TransactionalApplicationListener.<Object>forPayload(TransactionPhase.AFTER_COMMIT, this::hear);

    Heard(ConfigurableApplicationContext portal) {
        this.portal = portal;
        portal.addApplicationListener(listener);
    }

    private void hear(Object published) {
        if (published instanceof Notice notice) {
            notices.add(notice);
        }
    }

    List<Notice> notices() {
        return notices;
    }

    @Override
    public void close() {
        portal.removeApplicationListener(listener);
    }
}
