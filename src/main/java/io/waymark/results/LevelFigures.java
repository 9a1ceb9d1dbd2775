package io.waymark.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Writes figures for people, halves rounded up as one does by hand; templates know it as {@code @figures}. */
@Component("figures")
class LevelFigures {

    /** A share from 0 to 1 in whole per cent, without the sign: 0.125 is "13". */
    public String percent(double share) {
        return wholePercent(share);
    }

    /** Two decimals, for example "1.75". */
    public String index(double value) {
        return decimal(value);
    }

    /** Person-days with one decimal. */
    public String days(double days) {
        return rounded(days, 1);
    }

    static String wholePercent(double share) {
        return rounded(share * 100, 0);
    }

    static String decimal(double value) {
        return rounded(value, 2);
    }

    /** Whole thirds as a mixed number: 14 is "4 2/3". */
    static String thirds(int thirds) {
        int whole = thirds / 3;
        String part = thirds % 3 + "/3";
        if (thirds % 3 == 0) {
            return String.valueOf(whole);
        }
        return whole == 0 ? part : whole + " " + part;
    }

    private static String rounded(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP));
    }
}
