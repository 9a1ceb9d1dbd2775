package io.waymark.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes figures, each in one way wherever it stands; templates know it as {@code @figures}. Halves are rounded up, as one
 * does by hand, and once: from the figure itself, never from what was rounded before.
 */
@Component("figures")
public class Figures {

    private static final int ALL = 100;
    private static final int THOUSANDS = 3;
    private static final int KILO = 1024;
    private static final List<String> SIZES = List.of("kB", "MB", "GB");

    /** Sums of thirds are not exact in binary: what lies behind this many decimals is noise. */
    private static final int TRUE_DECIMALS = 9;

    /** As it stands, for example 1,234.5; at most four decimals are kept of any figure. */
    public static String number(BigDecimal value) {
        return number(value, LocaleContextHolder.getLocale());
    }

    /** The same where no page says the language. */
    public static String number(BigDecimal value, Locale language) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(language)).format(value);
    }

    /** With its unit, for example "1,234.5 minutes per month" and "0.5%". */
    public static String amount(BigDecimal value, String unit) {
        return number(value) + unitBehind(unit);
    }

    /** A unit as it is written right behind a figure: the sign of per cent stands at it, words stand apart. */
    public static String unitBehind(String unit) {
        return unit.startsWith("%") ? unit : "\u00A0" + unit;
    }

    /** To be typed again as what it is: three digits behind the point alone could be thousands, so a zero more is said. */
    public static String typed(BigDecimal value) {
        BigDecimal exact = exact(value);
        return exact.scale() == THOUSANDS ? exact.setScale(THOUSANDS + 1).toPlainString() : exact.toPlainString();
    }

    /** In its shortest form, so that 42 and 42.0000 are one figure wherever they come from. */
    public static BigDecimal exact(BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    /** Without noise, at this many decimals. */
    public static BigDecimal rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(TRUE_DECIMALS, RoundingMode.HALF_UP)
                .setScale(decimals, RoundingMode.HALF_UP);
    }

    /** So many bytes, for example "310 MB" and "1.5 GB": 1,024 of one unit are one of the next. What takes room is not 0. */
    public static String size(long bytes) {
        double amount = Math.ceilDiv(bytes, KILO);
        int unit = 0;
        while (amount >= KILO && unit < SIZES.size() - 1) {
            amount /= KILO;
            unit++;
        }
        return number(rounded(amount, amount < 10 ? 1 : 0)) + unitBehind(SIZES.get(unit));
    }

    /** A share from 0 to 1 in whole per cent: 100 says all of it, and never that it is nearly all. */
    public static int percent(double share) {
        boolean all = rounded(share, TRUE_DECIMALS).compareTo(BigDecimal.ONE) >= 0;
        return all ? ALL : Math.clamp(rounded(share * ALL, 0).intValue(), 0, ALL - 1);
    }

    /** The same as a number of hundredths from 0 to 1: 0.125 is 0.13. */
    public static double hundredths(double share) {
        return percent(share) / (double) ALL;
    }

    /** A share with its sign: 0.125 is "13%". */
    public static String share(double share) {
        return percent(share) + "%";
    }

    /** A share where hundredths matter, for example "6.3%". */
    public static String exactShare(double share) {
        return decimal(share * ALL, 1) + "%";
    }

    /** Two decimals, for example "1.75". */
    public static String index(double value) {
        return decimal(value, 2);
    }

    /** One decimal, for example person-days: "12.5". */
    public static String tenths(double value) {
        return decimal(value, 1);
    }

    /** At most four decimals, like every figure that people keep. */
    public static String closely(double value) {
        return number(rounded(value, 4));
    }

    /** At most two decimals: "1.75", "2". */
    public static String roughly(double value) {
        return number(rounded(value, 2));
    }

    /** Whole thirds as a mixed number: 14 is "4 2/3". */
    public static String thirds(int thirds) {
        int whole = thirds / 3;
        String part = thirds % 3 + "/3";
        if (thirds % 3 == 0) {
            return String.valueOf(whole);
        }
        return whole == 0 ? part : whole + " " + part;
    }

    private static String decimal(double value, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded(value, decimals));
    }
}
