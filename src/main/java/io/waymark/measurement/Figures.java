package io.waymark.measurement;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes figures: for readers, and so that they are read again as what they are. */
public final class Figures {

    private static final int THOUSANDS = 3;

    private Figures() {}

    /** For readers: 1,234.5. */
    public static String read(BigDecimal value) {
        return new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
    }

    /** To be typed: 1234.5; where three digits behind the point could be thousands, a zero more says what is meant. */
    public static String typed(BigDecimal value) {
        BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        boolean ambiguous = shortest.scale() == THOUSANDS;
        return shortest.setScale(ambiguous ? THOUSANDS + 1 : Math.max(shortest.scale(), 0))
                .toPlainString();
    }
}
