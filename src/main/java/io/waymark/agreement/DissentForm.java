package io.waymark.agreement;

import io.waymark.assessment.Agreeing;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.PersonId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Who does not share what was agreed, and why, as it was typed. */
record DissentForm(Typed typed) {

    /** What is wrong: field to message key, in the order of the form. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        typed.check("person", UUID::fromString, "agreement.error.person", problems);
        typed.checkReason(problems);
        typed.check("seen", Integer::valueOf, "agreement.error.form", problems);
        return problems;
    }

    /** Call only when nothing is wrong. */
    Agreeing.Objection objection(PracticeKey practice) {
        return new Agreeing.Objection(
                practice,
                new PersonId(UUID.fromString(typed.text("person"))),
                typed.text("reason").strip(),
                Integer.parseInt(typed.text("seen")));
    }
}
