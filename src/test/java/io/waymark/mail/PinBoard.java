package io.waymark.mail;

import io.waymark.organisation.Notice;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.Reminders;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Reminds of what tests pin up, every day, and breaks for an organisation when they say so. */
@TestComponent
class PinBoard implements Reminders {

    final List<Notice> pinned = new CopyOnWriteArrayList<>();
    final Set<OrganisationId> broken = ConcurrentHashMap.newKeySet();

    @Override
    public List<Notice> due(OrganisationId organisation, ZoneId zone, LocalDate today) {
        if (broken.contains(organisation)) {
            throw new IllegalStateException("The pin board fell off the wall");
        }
        return pinned.stream()
                .filter(it -> it.organisation().equals(organisation))
                .toList();
    }

    void clear() {
        pinned.clear();
        broken.clear();
    }
}
