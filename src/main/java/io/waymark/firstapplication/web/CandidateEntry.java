package io.waymark.firstapplication.web;

import io.waymark.figure.Quantity;
import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.Profile;
import io.waymark.form.Clash;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** All that was typed about a candidate, and what is wrong with it. */
record CandidateEntry(CandidateForm form, CandidateRatings ratings, BindingResult problems) {

    boolean wrong(Choice choice) {
        form.judge(choice.currency(), problems);
        ratings.judge(problems);
        return problems.hasErrors();
    }

    /** Call only when nothing is wrong. */
    Profile profile() {
        return form.profile(ratings.values());
    }

    /** What was typed beside what stands now. */
    Clash clash(Member member, Choice choice, Candidate now) {
        Clash clash = Clash.about("goals", now.name(), Addresses.CANDIDATE, member.slug(), choice.id(), now.id());
        return lines(clash, CandidateForm.of(now), CandidateRatings.of(now.profile()))
                .over(now.version());
    }

    /** What was typed when the choice was decided already. */
    Clash tooLate(Member member, Choice choice) {
        Clash clash = Clash.about("goals", choice.title(), Addresses.CHOICE, member.slug(), choice.id());
        return lines(clash, CandidateForm.fresh(), CandidateRatings.none()).closed("application.closed");
    }

    private Clash lines(Clash clash, CandidateForm now, CandidateRatings rated) {
        clash.line("application.candidate.name", form.name(), now.name())
                .line("application.candidate.description", form.description(), now.description())
                .line(
                        "application.criterion.RETURN",
                        typed("returnPerYear", form.returnPerYear()),
                        text(now.returnPerYear()))
                .line("application.criterion.EFFORT", typed("effort", form.effort()), text(now.effort()));
        ratings.chosen()
                .forEach((criterion, it) -> clash.line("application.criterion." + criterion, it, rated.of(criterion)));
        return clash.line("application.candidate.must-not", form.mustNot(), now.mustNot());
    }

    /** What cannot be read is shown as it was typed. */
    private @Nullable Object typed(String field, @Nullable Quantity read) {
        return read == null ? problems.getFieldValue(field) : text(read);
    }

    private static String text(@Nullable Quantity figure) {
        return figure == null ? "" : CandidateForm.shortest(figure.value()).toString();
    }
}
