package io.waymark.report;

import jakarta.annotation.PreDestroy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works beside the requests of this replica, on so many threads as reports may be made at once. It looks when somebody asks, when
 * one is finished, and by a schedule, for what another replica left.
 */
@Component
@EnableConfigurationProperties(ReportSettings.class)
class ReportRunner {

    private final ReportQueue queue;
    private final ReportMaking making;
    private final ReportSettings settings;
    private final Semaphore free;
    private final ExecutorService threads;

    ReportRunner(ReportQueue queue, ReportMaking making, ReportSettings settings) {
        this.queue = queue;
        this.making = making;
        this.settings = settings;
        this.free = new Semaphore(settings.atOnce());
        this.threads = Executors.newFixedThreadPool(
                settings.atOnce(),
                Thread.ofPlatform().daemon().name("report-", 0).factory());
    }

    /** Somebody asked. */
    void asked() {
        if (settings.beginsAtOnce()) {
            look();
        }
    }

    @Scheduled(cron = "${waymark.report.look-schedule}", zone = "UTC")
    void lookAgain() {
        look();
    }

    /** Begins what may begin; what it began. */
    List<Future<?>> look() {
        List<Future<?>> begun = new ArrayList<>();
        while (free.tryAcquire()) {
            Optional<ReportInTurn> next = next();
            if (next.isEmpty()) {
                break;
            }
            begun.add(threads.submit(() -> run(next.get())));
        }
        return begun;
    }

    private Optional<ReportInTurn> next() {
        Optional<ReportInTurn> next = Optional.empty();
        try {
            next = queue.next();
        } finally {
            if (next.isEmpty()) {
                free.release();
            }
        }
        return next;
    }

    private void run(ReportInTurn it) {
        try {
            making.make(it);
        } finally {
            free.release();
        }
        asked();
    }

    /** What runs now is found by its silence and told to have stopped. */
    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
