package io.waymark.questionnaire;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.waymark.assessment.Save;
import org.springframework.stereotype.Component;

/** Counts what became of answers that were sent; nothing of whose they are. */
@Component
class SaveMeter {

    private final Counter saved = counter("SAVED");
    private final Counter repeated = counter("REPEATED");
    private final Counter stale = counter("STALE");
    private final Counter closed = counter("CLOSED");
    private final Counter refused = counter("REFUSED");

    /** Something was wrong with what was typed. */
    void refused() {
        refused.increment();
    }

    Save.Result counted(Save.Result result) {
        switch (result) {
            case Save.Result.Saved it -> (it.retried() ? repeated : saved).increment();
            case Save.Result.Stale late -> stale.increment();
            case Save.Result.Closed late -> closed.increment();
            case Save.Result.Withdrawn late -> closed.increment();
            case Save.Result.Upgraded late -> closed.increment();
            case Save.Result.TakenBack late -> closed.increment();
            case Save.Result.NotYours stranger -> {}
        }
        return result;
    }

    private static Counter counter(String result) {
        return Metrics.counter("waymark.answer.saves", "result", result);
    }
}
