package io.waymark.evidence.web;

import io.waymark.evidence.EvidenceId;
import io.waymark.evidence.NewEvidence;
import io.waymark.evidence.WebAddress;
import io.waymark.form.CreationKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.PersonId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A new piece of evidence as it was typed.
 *
 * @param url empty where a file is added
 * @param key made with the form; becomes the id of the piece, so that a form sent twice adds one
 */
record NewEvidenceForm(
        String url,
        @Size(max = 160) String title,

        @NotNull(message = "{evidence.error.dated}") @Nullable
        LocalDate dated,

        @Nullable LocalDate reviewBy,

        @NotNull(message = "{evidence.error.owner}") @Nullable
        PersonId owner,

        CreationKey key) {

    /** What the member most likely wants: today's evidence, looked after by themselves. */
    static NewEvidenceForm suggested(Member member, LocalDate today) {
        return new NewEvidenceForm("", "", today, null, member.person(), CreationKey.next());
    }

    /** Says what is wrong with a link. */
    void judgeLink(List<Member> colleagues, LocalDate today, BindingResult problems) {
        WebAddress.problem(url).ifPresent(it -> problems.rejectValue("url", it));
        if (title.isEmpty()) {
            problems.rejectValue("title", "evidence.error.title");
        }
        judge(colleagues, today, problems);
    }

    /** A day later than ours is let pass: it has begun already where the earth turns first. */
    void judge(List<Member> colleagues, LocalDate today, BindingResult problems) {
        if (dated != null && dated.isAfter(today.plusDays(1))) {
            problems.rejectValue("dated", "evidence.error.dated-later");
        }
        if (dated != null && reviewBy != null && reviewBy.isBefore(dated)) {
            problems.rejectValue("reviewBy", "evidence.error.review-before");
        }
        if (owner != null && colleagues.stream().noneMatch(it -> it.person().equals(owner))) {
            problems.rejectValue("owner", "evidence.error.owner");
        }
    }

    /** The wish to add this link; call only when nothing is wrong. */
    NewEvidence link() {
        return evidence(title, new NewEvidence.Link(url));
    }

    /** The wish to add this file; call only when nothing is wrong. A file may go by its name. */
    NewEvidence file(NewEvidence.File file) {
        return evidence(title.isEmpty() ? file.name() : title, file);
    }

    private NewEvidence evidence(String called, NewEvidence.Substance substance) {
        return new NewEvidence(
                new EvidenceId(key.value()),
                called,
                substance,
                Objects.requireNonNull(owner),
                Objects.requireNonNull(dated),
                reviewBy);
    }
}
