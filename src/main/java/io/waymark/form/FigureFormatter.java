package io.waymark.form;

import io.waymark.figure.Decimals;
import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A figure without a unit as people write it, for example 12.5 or 12,5. Where a unit may stand beside, {@link Decimals} is asked. */
class FigureFormatter implements Formatter<BigDecimal> {

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        return switch (Decimals.read(text, "", Decimals.Style.ANY)) {
            case Decimals.Number number -> number.value();
            default -> throw new ParseException("no figure", 0);
        };
    }

    @Override
    public String print(BigDecimal figure, Locale locale) {
        return figure.stripTrailingZeros().toPlainString();
    }
}
