package io.waymark.form;

import io.waymark.figure.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A figure without a unit as people write it, for example 12.5 or 12,5. Where a unit may stand beside it is a {@link Quantity}. */
class FigureFormatter implements Formatter<BigDecimal> {

    private final QuantityFormatter quantities = new QuantityFormatter();

    @Override
    public BigDecimal parse(String text, Locale locale) {
        Quantity quantity = quantities.parse(text, locale);
        if (!quantity.fits("")) {
            throw new UnreadableText("form.figure.unreadable");
        }
        return quantity.value();
    }

    @Override
    public String print(BigDecimal figure, Locale locale) {
        return Quantity.of(figure.stripTrailingZeros()).toString();
    }
}
