package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.form.Clash;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Who looks after a piece and until when, as it was typed; the version is what the member had on the screen. */
record ChangeForm(
        @Nullable LocalDate reviewBy,

        @NotNull(message = "{evidence.error.owner}") @Nullable
        PersonId owner,

        @NotNull(message = "{evidence.error.form}") @Nullable
        Integer version) {

    /** The form of what stands. */
    static ChangeForm of(Evidence piece) {
        return new ChangeForm(piece.reviewBy(), piece.owner(), piece.version());
    }

    void judge(Evidence piece, List<Member> colleagues, BindingResult problems) {
        if (reviewBy != null && reviewBy.isBefore(piece.datedOn())) {
            problems.rejectValue("reviewBy", "evidence.error.review-before");
        }
        if (owner != null && nameOf(owner, colleagues).isEmpty()) {
            problems.rejectValue("owner", "evidence.error.owner");
        }
    }

    /** Shows what was typed beside what stands now; a piece that was withdrawn takes no change. */
    Clash beside(Evidence now, List<Member> colleagues, String back) {
        Clash clash = Clash.about("evidence", now.title(), back)
                .line("evidence.form.review", reviewBy, now.reviewBy())
                .line("evidence.form.owner", nameOf(owner, colleagues), now.ownerName())
                .over(now.version());
        return now.withdrawn() ? clash.closed("evidence.conflict.withdrawn") : clash;
    }

    /** Call only when nothing is wrong. */
    PersonId chosen() {
        return Objects.requireNonNull(owner);
    }

    /** Call only when nothing is wrong. */
    int seen() {
        return Objects.requireNonNull(version);
    }

    private static String nameOf(@Nullable PersonId person, List<Member> colleagues) {
        return colleagues.stream()
                .filter(it -> it.person().equals(person))
                .map(Member::name)
                .findFirst()
                .orElse("");
    }
}
