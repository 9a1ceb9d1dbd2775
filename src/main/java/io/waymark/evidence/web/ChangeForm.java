package io.waymark.evidence.web;

import io.waymark.evidence.Evidence;
import io.waymark.organisation.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who looks after a piece and until when, as it was typed; the version is what the member had on the screen. */
record ChangeForm(String owner, String reviewBy, String version) {

    static ChangeForm typed(Map<String, String> fields) {
        return new ChangeForm(
                fields.getOrDefault("owner", ""),
                fields.getOrDefault("reviewBy", ""),
                fields.getOrDefault("version", ""));
    }

    /** The form of what stands. */
    static ChangeForm of(Evidence piece) {
        return new ChangeForm(
                piece.owner().toString(),
                piece.reviewBy() == null ? "" : piece.reviewBy().toString(),
                String.valueOf(piece.version()));
    }

    /** The same wish, made over the version that stands now. */
    ChangeForm over(Evidence now) {
        return new ChangeForm(owner, reviewBy, String.valueOf(now.version()));
    }

    List<Problem> problems(Evidence piece, List<Member> colleagues) {
        List<Problem> problems = new ArrayList<>();
        NewCheck.reviewBy(reviewBy, Optional.of(piece.datedOn()))
                .ifPresent(it -> problems.add(new Problem("reviewBy", it)));
        if (Typed.colleague(owner, colleagues).isEmpty()) {
            problems.add(new Problem("owner", "evidence.error.owner"));
        }
        if (Typed.number(version).isEmpty()) {
            problems.add(new Problem("form", "evidence.error.form"));
        }
        return problems;
    }
}
