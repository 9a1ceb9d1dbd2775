package io.waymark.kpi.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;

/** Figures with their units, as people read them. */
final class Amounts {

    private static final int DECIMALS = 4;
    private static final String PER_CENT = "%";

    private Amounts() {}

    /** For example "1,234.5 minutes per month" and "0.5%". */
    static String of(BigDecimal value, String unit) {
        return number(value) + (unit.startsWith(PER_CENT) ? "" : "\u00A0") + unit;
    }

    static String number(BigDecimal value) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }
}
