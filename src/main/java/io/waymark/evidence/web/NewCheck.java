package io.waymark.evidence.web;

import io.waymark.evidence.FileCheck;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is wrong with a new piece of evidence as it was typed, in the order of the form. */
final class NewCheck {

    static final int TITLE_LENGTH = 160;

    private NewCheck() {}

    static List<Problem> link(NewForm form, List<Member> colleagues, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        WebAddress.problem(form.url()).ifPresent(it -> problems.add(new Problem("url", it)));
        if (form.title().isBlank()) {
            problems.add(new Problem("title", "evidence.error.title"));
        }
        problems.addAll(particulars(form, colleagues, today));
        return problems;
    }

    static List<Problem> file(NewForm form, FileCheck check, List<Member> colleagues, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (check instanceof FileCheck.Refused refused) {
            problems.add(new Problem("file", "evidence.refused." + refused.reason()));
        }
        problems.addAll(particulars(form, colleagues, today));
        return problems;
    }

    private static List<Problem> particulars(NewForm form, List<Member> colleagues, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (form.title().strip().length() > TITLE_LENGTH) {
            problems.add(new Problem("title", "evidence.error.title-long"));
        }
        dated(form, today).ifPresent(it -> problems.add(new Problem("dated", it)));
        reviewBy(form.reviewBy(), Typed.day(form.dated())).ifPresent(it -> problems.add(new Problem("reviewBy", it)));
        if (Typed.colleague(form.owner(), colleagues).isEmpty()) {
            problems.add(new Problem("owner", "evidence.error.owner"));
        }
        if (Typed.piece(form.key()).isEmpty()) {
            problems.add(new Problem("form", "evidence.error.form"));
        }
        return problems;
    }

    /** A day later than ours is let pass: it has begun already where the earth turns first. */
    private static Optional<String> dated(NewForm form, LocalDate today) {
        return Typed.day(form.dated())
                .map(it -> it.isAfter(today.plusDays(1))
                        ? Optional.of("evidence.error.dated-later")
                        : Optional.<String>empty())
                .orElse(Optional.of("evidence.error.dated"));
    }

    /** The message key of what is wrong with a day to look again; none is fine. */
    static Optional<String> reviewBy(String typed, Optional<LocalDate> dated) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return Typed.day(typed)
                .map(day -> dated.filter(day::isBefore).map(it -> "evidence.error.review-before"))
                .orElse(Optional.of("evidence.error.review"));
    }
}
