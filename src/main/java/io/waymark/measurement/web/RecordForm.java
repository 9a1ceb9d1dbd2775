package io.waymark.measurement.web;

import io.waymark.measurement.Days;
import io.waymark.measurement.Measure;
import io.waymark.measurement.Measuring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure as it was typed. */
record RecordForm(String day, String value, String note) {

    RecordForm(@Nullable String day, @Nullable String value, @Nullable String note) {
        this.day = Typed.text(day);
        this.value = Typed.text(value);
        this.note = Typed.text(note);
    }

    /** What the member most likely wants: the figure of today. */
    static RecordForm suggested(LocalDate today) {
        return new RecordForm(today.toString(), "", "");
    }

    /** What is wrong, in the order of the fields. */
    List<FieldProblem> problems(Measure kpi, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        Typed.valueProblem(value, kpi.unit()).ifPresent(problems::add);
        if (Days.read(day, today) instanceof Days.Refused refused) {
            problems.add(FieldProblem.at("day", "day." + refused.message()));
        }
        if (note.length() > Measuring.NOTE) {
            problems.add(FieldProblem.at("note", "note.too-long", Measuring.NOTE, note.length()));
        }
        return problems;
    }
}
