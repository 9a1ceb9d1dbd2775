package io.waymark.gate;

import io.waymark.figure.Figures;
import io.waymark.figure.Times;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what was found at the gate into words; the bundle speaks English, like the pages. */
@Component
class ConditionWording {

    private static final Locale LANGUAGE = Locale.UK;

    /** More names than these are counted. */
    private static final int NAMES = 3;

    private final MessageSource messages;

    ConditionWording(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, List<?> about) {
        return messages.getMessage(key, about.stream().map(this::word).toArray(), LANGUAGE);
    }

    String of(ConditionEvidence it) {
        return say(it.key(), it.about());
    }

    /** What is missing. */
    String what(Need it) {
        return say("gate.need." + it.kind().key(), it.about());
    }

    /** Who can supply it, and how. */
    String who(Need it) {
        return say(
                "gate.can", List.of(any(it.who()), say("gate.act." + it.kind().key(), it.about())));
    }

    /** The verdict in one sentence. */
    String verdict(Gate gate) {
        if (gate.open()) {
            return say("gate.verdict.open", List.of());
        }
        return say("gate.verdict.closed", List.of(gate.missing().size()));
    }

    /** Any of these people. */
    String any(List<String> names) {
        return listed(names, "gate.list.or");
    }

    private Object word(Object about) {
        return switch (about) {
            case LocalDate day -> Times.day(day, LANGUAGE);
            case BigDecimal figure -> Figures.number(figure, LANGUAGE);
            case List<?> several -> listed(several.stream().map(String::valueOf).toList(), "gate.list.and");
            default -> about;
        };
    }

    private String listed(List<String> all, String last) {
        if (all.size() > NAMES) {
            String first = String.join(", ", all.subList(0, NAMES - 1));
            return say("gate.list.more", List.of(first, all.size() - NAMES + 1));
        }
        if (all.size() < 2) {
            return String.join("", all);
        }
        return say(last, List.of(String.join(", ", all.subList(0, all.size() - 1)), all.getLast()));
    }
}
