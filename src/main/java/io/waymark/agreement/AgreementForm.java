package io.waymark.agreement;

import io.waymark.assessment.Agreeing;
import io.waymark.content.PracticeKey;
import io.waymark.scoring.Confidence;
import io.waymark.scoring.Rating;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was agreed, as it was typed. */
record AgreementForm(Typed typed) {

    /** What is wrong: field to message key, in the order of the form. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        typed.check("rating", Rating::valueOf, "agreement.error.rating", problems);
        typed.check("confidence", Confidence::valueOf, "agreement.error.confidence", problems);
        typed.checkReason(problems);
        typed.check("seen", Integer::valueOf, "agreement.error.form", problems);
        return problems;
    }

    /** Call only when nothing is wrong. */
    Agreeing.Proposal proposal(PracticeKey practice) {
        return new Agreeing.Proposal(
                practice,
                Rating.valueOf(typed.text("rating")),
                Confidence.valueOf(typed.text("confidence")),
                typed.text("reason").strip(),
                Integer.parseInt(typed.text("seen")));
    }
}
