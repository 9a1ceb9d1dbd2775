package io.waymark.objective.web;

import io.waymark.objective.CheckIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A check-in as it was typed. */
record CheckInForm(String day, String value, String confidence, String note) {

    private static final int NOTE_LENGTH = 1000;

    CheckInForm(@Nullable String day, @Nullable String value, @Nullable String confidence, @Nullable String note) {
        this.day = Typed.text(day);
        this.value = Typed.text(value);
        this.confidence = Typed.text(confidence);
        this.note = Typed.text(note);
    }

    static CheckInForm on(LocalDate today) {
        return new CheckInForm(today.toString(), "", "", "");
    }

    Problems problems(String unit, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (Typed.day(day).filter(it -> !it.isAfter(today)).isEmpty()) {
            problems.add(Problem.of("day", "objectives.error.day"));
        }
        if (value.isEmpty()) {
            problems.add(Problem.of("value", "objectives.error.value"));
        }
        KeyResultFigures.problem("value", value, unit).ifPresent(problems::add);
        if (Typed.number(confidence)
                .filter(it -> it >= 0 && it <= CheckIn.MOST_CONFIDENT)
                .isEmpty()) {
            problems.add(Problem.of("confidence", "objectives.error.confidence"));
        }
        Problems.tooLong("note", note, NOTE_LENGTH).ifPresent(problems::add);
        return new Problems(problems);
    }

    /** Call only when nothing is wrong. */
    CheckIn checkIn(String unit) {
        return new CheckIn(
                Typed.day(day).orElseThrow(),
                KeyResultFigures.read(value, unit).orElseThrow(),
                Typed.number(confidence).orElseThrow(),
                note);
    }
}
