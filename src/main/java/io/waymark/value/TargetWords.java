package io.waymark.value;

import io.waymark.figure.Aim;
import io.waymark.figure.Figures;
import io.waymark.outcome.KpiFacts;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a KPI's target in words, for a case to keep; empty where nobody said where the figure should be. */
@Component
class TargetWords {

    private final MessageSource messages;

    TargetWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(KpiFacts kpi) {
        Aim aim = kpi.aim();
        return aim.known()
                ? messages.getMessage(
                        "gate.case.target." + aim.direction(),
                        new Object[] {
                            plain(aim.target()), plain(aim.low()), plain(aim.high()), Figures.unitBehind(kpi.unit())
                        },
                        Locale.UK)
                : "";
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : Figures.number(figure, Locale.UK);
    }
}
