package io.waymark.exemption;

import io.waymark.form.Typed;
import io.waymark.organisation.Member;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A policy exemption as it was typed. */
record ExemptionForm(
        String policy, String exempted, String reason, String owner, String granted, String expires, String version) {

    private static final int LINE_LENGTH = 200;
    private static final int REASON_LENGTH = 1000;

    ExemptionForm(
            @Nullable String policy,
            @Nullable String exempted,
            @Nullable String reason,
            @Nullable String owner,
            @Nullable String granted,
            @Nullable String expires,
            @Nullable String version) {
        this.policy = Typed.text(policy);
        this.exempted = Typed.text(exempted);
        this.reason = Typed.text(reason);
        this.owner = Typed.text(owner);
        this.granted = Typed.text(granted);
        this.expires = Typed.text(expires);
        this.version = Typed.text(version);
    }

    /** A new one, granted today. */
    static ExemptionForm empty(LocalDate today) {
        return new ExemptionForm("", "", "", "", today.toString(), "", "");
    }

    /** The form of what stands. */
    static ExemptionForm of(Exemption it) {
        ExemptionContent content = it.content();
        return new ExemptionForm(
                content.policy(),
                content.exempted(),
                content.reason(),
                content.owner().toString(),
                content.grantedOn().toString(),
                content.expiresOn().toString(),
                String.valueOf(it.version()));
    }

    /** The same wish, made over what stands now. */
    ExemptionForm over(Exemption now) {
        return new ExemptionForm(policy, exempted, reason, owner, granted, expires, String.valueOf(now.version()));
    }

    /** What is wrong: field to message key. */
    Map<String, String> problems(List<Member> colleagues, LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        length(policy, LINE_LENGTH, "policy", problems);
        length(exempted, LINE_LENGTH, "exempted", problems);
        length(reason, REASON_LENGTH, "reason", problems);
        if (Typed.colleague(owner, colleagues).isEmpty()) {
            problems.put("owner", "gate.exemption.error.owner");
        }
        days(problems, today);
        return problems;
    }

    /** Call only when nothing is wrong. */
    ExemptionContent content(List<Member> colleagues) {
        return new ExemptionContent(
                policy,
                exempted,
                reason,
                Typed.colleague(owner, colleagues).orElseThrow().person(),
                Typed.day(granted).orElseThrow(),
                Typed.day(expires).orElseThrow());
    }

    /** The version that the member saw; one that was never given is never the present one. */
    int seen() {
        return Typed.version(version).orElse(-1);
    }

    private void days(Map<String, String> problems, LocalDate today) {
        Optional<LocalDate> from = Typed.day(granted);
        Optional<LocalDate> until = Typed.day(expires);
        if (from.isEmpty() || from.get().isAfter(today)) {
            problems.put("granted", "gate.exemption.error.granted");
        }
        if (until.isEmpty()) {
            problems.put("expires", "gate.exemption.error.expires");
        } else if (from.isPresent() && !until.get().isAfter(from.get())) {
            problems.put("expires", "gate.exemption.error.expires-later");
        }
    }

    private static void length(String text, int most, String field, Map<String, String> problems) {
        if (text.isBlank()) {
            problems.put(field, "gate.exemption.error." + field);
        } else if (text.length() > most) {
            problems.put(field, "gate.exemption.error." + field + "-too-long");
        }
    }
}
