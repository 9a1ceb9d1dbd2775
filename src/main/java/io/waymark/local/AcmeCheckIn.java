package io.waymark.local;

import io.waymark.objective.CheckIn;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Somebody checks in so many days before today. */
record AcmeCheckIn(int daysAgo, BigDecimal value, int confidence, String note) {

    CheckIn on(LocalDate today) {
        return new CheckIn(today.minusDays(daysAgo), value, confidence, note);
    }

    static AcmeCheckIn told(int daysAgo, String value, int confidence, String note) {
        return new AcmeCheckIn(daysAgo, number(value), confidence, note);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
