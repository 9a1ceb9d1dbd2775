package io.waymark.form;

import io.waymark.figure.Quantity;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.UnwrapByDefault;
import jakarta.validation.valueextraction.ValueExtractor;
import java.math.BigDecimal;

/**
 * Lets {@code @DecimalMin}, {@code @DecimalMax} and {@code @Digits} judge the number of a quantity. Where there is none nothing is
 * unwrapped and nothing judged, so {@code @NotNull} beside them needs {@code payload = Unwrapping.Skip.class}.
 */
@UnwrapByDefault
class QuantityBounds implements ValueExtractor<@ExtractedValue(type = BigDecimal.class) Quantity> {

    @Override
    public void extractValues(Quantity quantity, ValueReceiver numbers) {
        numbers.value(null, quantity.value());
    }
}
