package io.waymark.gate;

import io.waymark.exemption.ListedExemption;
import io.waymark.exemption.Register;
import io.waymark.exemption.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** No exemption is past its last day, and somebody said within three months that all are listed, be they none. */
final class ExemptionsKept {

    private static final String LINK = "/policy-exemptions";

    private ExemptionsKept() {}

    static Finding of(Register register, Suppliers suppliers, LocalDate today) {
        List<Need> needs = Stream.concat(
                        register.expired(today).stream().map(ExemptionsKept::expired),
                        statement(register, suppliers, today).stream())
                .toList();
        return Finding.of(needs, evidence(register, today));
    }

    private static Need expired(ListedExemption it) {
        return new Need(
                Need.Kind.EXEMPTION_EXPIRED,
                List.of(it.exempted(), it.policy(), it.expiresOn()),
                List.of(it.ownerName()),
                link(it));
    }

    private static List<Need> statement(Register register, Suppliers suppliers, LocalDate today) {
        if (register.statement().isEmpty()) {
            return List.of(new Need(Need.Kind.STATEMENT, List.of(), suppliers.keepers(), LINK + "#statement"));
        }
        Statement last = register.statement().get();
        return last.recent(today)
                ? List.of()
                : List.of(new Need(
                        Need.Kind.STATEMENT_OLD,
                        List.of(last.by(), last.day(), last.goodUntil()),
                        suppliers.keepers(),
                        LINK + "#statement"));
    }

    private static List<ConditionEvidence> evidence(Register register, LocalDate today) {
        List<ConditionEvidence> evidence = new ArrayList<>();
        register.statement()
                .filter(it -> it.recent(today))
                .ifPresent(it -> evidence.add(new ConditionEvidence(
                        "gate.evidence.statement", List.of(it.by(), it.listed()), it.day(), LINK + "#statement")));
        register.open().stream()
                .filter(it -> !it.expired(today))
                .forEach(it -> evidence.add(new ConditionEvidence(
                        "gate.evidence.exemption",
                        List.of(it.exempted(), it.policy(), it.ownerName()),
                        it.expiresOn(),
                        link(it))));
        return evidence;
    }

    private static String link(ListedExemption it) {
        return LINK + "#e-" + it.id();
    }
}
