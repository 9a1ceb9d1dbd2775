package io.waymark.mail;

import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * When mails are written and sent; a schedule of {@code -} switches a job off. Digests are looked after all day long, so
 * that one missed in the morning is made up for; nobody gets a second one.
 */
@Component
class MailJobs {

    private final Digests digests;
    private final Delivery delivery;

    MailJobs(Digests digests, Delivery delivery) {
        this.digests = digests;
        this.delivery = delivery;
    }

    @Scheduled(cron = "${waymark.mail.digest-schedule}", zone = "UTC")
    @SchedulerLock(name = "mail-digest", lockAtMostFor = "PT30M")
    void digest() {
        digests.write();
    }

    @Scheduled(cron = "${waymark.mail.delivery-schedule}", zone = "UTC")
    @SchedulerLock(name = "mail-delivery", lockAtMostFor = "PT10M")
    void deliver() {
        delivery.run();
    }
}
