package io.waymark.value;

import io.waymark.form.Clash;
import io.waymark.organisation.Member;

/** Two versions of a value case side by side. */
final class CaseClash {

    private CaseClash() {}

    static Clash of(Member member, CaseForm mine, CaseFacts now) {
        Clash clash = Clash.about(
                        "gate", now.goal().statement(), "/orgs/{slug}/value-cases/{id}", member.slug(), now.id())
                .line("gate.case.before", mine.before(), now.before().day())
                .line("gate.case.target", mine.target(), now.target())
                .line("gate.case.after", mine.after(), now.after().day())
                .line("gate.case.changed", mine.changed(), now.whatChanged())
                .over(now.version());
        return now.withdrawn() ? clash.closed("gate.case.clash.withdrawn") : clash;
    }
}
