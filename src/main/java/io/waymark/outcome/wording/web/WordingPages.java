package io.waymark.outcome.wording.web;

import io.waymark.organisation.Member;
import io.waymark.outcome.wording.PlainLanguage;
import io.waymark.outcome.wording.Standing;
import io.waymark.outcome.wording.Subject;
import io.waymark.outcome.wording.Understanding;
import io.waymark.outcome.wording.Understandings;
import io.waymark.outcome.wording.Wording;
import io.waymark.outcome.wording.Wordings;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts words, advice and confirmations together; two statements, however many there are. */
@Component
class WordingPages {

    private final Wordings wordings;
    private final Understandings understandings;
    private final PlainLanguage language;

    WordingPages(Wordings wordings, Understandings understandings, PlainLanguage language) {
        this.wordings = wordings;
        this.understandings = understandings;
        this.language = language;
    }

    @Transactional(readOnly = true)
    public WordingPage of(Member member, Show show) {
        Map<Subject, List<Understanding>> said = understandings.of(member);
        return new WordingPage(
                member,
                show,
                wordings.of(member).stream().map(it -> row(member, it, said)).toList());
    }

    /** One wording alone. */
    @Transactional(readOnly = true)
    public Row of(Member member, Wording wording) {
        return row(member, wording, understandings.of(member));
    }

    private Row row(Member member, Wording wording, Map<Subject, List<Understanding>> said) {
        return new Row(
                wording,
                language.of(wording),
                Standing.of(wording, said.getOrDefault(wording.subject(), List.of())),
                wording.confirmedBy(member));
    }
}
