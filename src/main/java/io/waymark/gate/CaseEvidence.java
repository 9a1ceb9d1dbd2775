package io.waymark.gate;

import io.waymark.figure.Figures;
import io.waymark.value.Capacity;
import io.waymark.value.CaseFacts;
import io.waymark.value.Signature;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What value cases show, and who signed them. */
final class CaseEvidence {

    private CaseEvidence() {}

    /** @param zone whose days they are told in */
    static List<ConditionEvidence> of(List<CaseFacts> cases, ZoneId zone) {
        List<ConditionEvidence> evidence = new ArrayList<>();
        for (CaseFacts it : cases) {
            evidence.add(new ConditionEvidence(
                    "gate.evidence.case",
                    List.of(
                            it.goal().statement(),
                            it.kpi().title(),
                            it.before().value(),
                            it.after().value(),
                            Figures.unitBehind(it.kpi().unit())),
                    it.after().day(),
                    link(it)));
            for (Capacity capacity : Capacity.values()) {
                it.signature(capacity).ifPresent(signature -> evidence.add(signed(it, signature, zone)));
            }
        }
        return evidence;
    }

    private static ConditionEvidence signed(CaseFacts it, Signature signature, ZoneId zone) {
        return new ConditionEvidence(
                "gate.evidence.signed." + signature.capacity(),
                List.of(signature.name()),
                signature.day(zone),
                link(it));
    }

    /** Where a case is read, below its organisation. */
    static String link(CaseFacts it) {
        return "/value-cases/" + it.id();
    }
}
