package io.waymark.mail;

import io.waymark.organisation.Notice;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hears what is announced and writes it down, inside the transaction of whoever announces: when that is rolled back, the
 * mail was never there. What somebody did themselves, and what they do not want to hear, is let pass.
 */
@Component
class NoticeListener {

    private final Recipients recipients;
    private final LetterWording wording;
    private final Outbox outbox;
    private final WaitingNotices waiting;

    NoticeListener(Recipients recipients, LetterWording wording, Outbox outbox, WaitingNotices waiting) {
        this.recipients = recipients;
        this.wording = wording;
        this.outbox = outbox;
        this.waiting = waiting;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(Notice notice) {
        if (!notice.to().equals(notice.by())) {
            recipients.of(notice).filter(it -> it.wants(notice.kind())).ifPresent(it -> tell(it, notice));
        }
    }

    private void tell(Recipient recipient, Notice notice) {
        if (notice.kind().direct()) {
            String cause = recipients.causeOf(notice).orElse("");
            outbox.add(recipient, notice.kind().name(), null, wording.direct(notice, recipient, cause), notice.at());
        } else {
            waiting.add(notice);
        }
    }
}
