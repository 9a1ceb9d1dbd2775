package io.waymark.costreview;

import io.waymark.form.Typed;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A cost review as it was typed. */
record CostReviewForm(String held, String finance, String findings) {

    private static final int FINDINGS_LENGTH = 2000;

    CostReviewForm(@Nullable String held, @Nullable String finance, @Nullable String findings) {
        this.held = Typed.text(held);
        this.finance = Typed.text(finance);
        this.findings = Typed.text(findings);
    }

    /** A new one, held on this day. */
    static CostReviewForm held(LocalDate day) {
        return new CostReviewForm(day.toString(), "", "");
    }

    /** What is wrong: field to message key. */
    Map<String, String> problems(List<Member> ofFinance, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<LocalDate> day = day();
        if (day.isEmpty()) {
            problems.put("held", "gate.cost.error.held");
        } else if (day.get().isAfter(today)) {
            problems.put("held", "gate.cost.error.held-later");
        }
        if (from(ofFinance).isEmpty()) {
            problems.put("finance", "gate.cost.error.finance");
        }
        if (findings.isBlank()) {
            problems.put("findings", "gate.cost.error.findings");
        } else if (findings.length() > FINDINGS_LENGTH) {
            problems.put("findings", "gate.cost.error.findings-too-long");
        }
        return problems;
    }

    Optional<LocalDate> day() {
        return Typed.day(held);
    }

    Optional<Member> from(List<Member> ofFinance) {
        return Typed.colleague(finance, ofFinance);
    }
}
