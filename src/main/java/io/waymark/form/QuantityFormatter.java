package io.waymark.form;

import io.waymark.figure.Decimals;
import io.waymark.figure.Quantity;
import java.util.Locale;
import org.springframework.format.Formatter;

/** A figure as people write it: with comma or point, and with or without its unit. */
class QuantityFormatter implements Formatter<Quantity> {

    private static final int LONGEST_UNIT = 40;

    @Override
    public Quantity parse(String text, Locale locale) {
        Decimals plain = read(text, "");
        return plain instanceof Decimals.OtherUnit it && it.unit().length() <= LONGEST_UNIT
                ? quantity(read(text, it.unit()), it.unit())
                : quantity(plain, "");
    }

    @Override
    public String print(Quantity quantity, Locale locale) {
        return quantity.toString();
    }

    private static Decimals read(String text, String unit) {
        return Decimals.read(text, unit, Decimals.Style.ANY);
    }

    private static Quantity quantity(Decimals read, String unit) {
        return switch (read) {
            case Decimals.Number it -> new Quantity(it.value(), unit);
            case Decimals.Ambiguous it ->
                throw new UnreadableText(
                        "form.figure.ambiguous",
                        it.grouped().toPlainString(),
                        it.fraction().toPlainString(),
                        Quantity.of(it.fraction()).toString());
            case Decimals.TooLong it ->
                throw new UnreadableText("form.figure.too-long", Decimals.WHOLE_DIGITS, Decimals.FRACTION_DIGITS);
            case Decimals.Formula it -> throw new UnreadableText("form.figure.formula");
            case Decimals it -> throw new UnreadableText("form.figure.unreadable");
        };
    }
}
