package io.waymark.value;

import io.waymark.form.Typed;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value case as it was typed. */
record CaseForm(String goal, String kpi, String before, String after, String target, String changed, String version) {

    CaseForm(
            @Nullable String goal,
            @Nullable String kpi,
            @Nullable String before,
            @Nullable String after,
            @Nullable String target,
            @Nullable String changed,
            @Nullable String version) {
        this.goal = Typed.text(goal);
        this.kpi = Typed.text(kpi);
        this.before = Typed.text(before);
        this.after = Typed.text(after);
        this.target = Typed.text(target);
        this.changed = Typed.text(changed);
        this.version = Typed.text(version);
    }

    /** The form of what stands. */
    static CaseForm of(ValueCase it) {
        return new CaseForm(
                it.goal().id().toString(),
                it.kpi().id().toString(),
                it.before().day().toString(),
                it.after().day().toString(),
                it.target(),
                it.whatChanged(),
                String.valueOf(it.version()));
    }

    CaseContent content() {
        return new CaseContent(day(before), day(after), target, changed);
    }

    /** The version that the member saw; one that was never given is never the present one. */
    int seen() {
        return Typed.version(version).orElse(-1);
    }

    /** The same wish, made over what stands now. */
    CaseForm over(ValueCase now) {
        return new CaseForm(goal, kpi, before, after, target, changed, String.valueOf(now.version()));
    }

    private static @Nullable LocalDate day(String text) {
        Optional<LocalDate> day = Typed.day(text);
        return day.orElse(null);
    }
}
