package io.waymark.wording.web;

import io.waymark.organisation.Member;
import io.waymark.wording.ConfirmationStanding;
import io.waymark.wording.PlainLanguage;
import io.waymark.wording.Subject;
import io.waymark.wording.Understanding;
import io.waymark.wording.Understandings;
import io.waymark.wording.Wording;
import io.waymark.wording.Wordings;
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
    public WordingPage of(Member member, WordingFilter show) {
        Map<Subject, List<Understanding>> said = understandings.of(member);
        return new WordingPage(
                member,
                show,
                wordings.of(member).stream().map(it -> row(member, it, said)).toList());
    }

    /** One wording alone. */
    @Transactional(readOnly = true)
    public WordingRow of(Member member, Wording wording) {
        return row(member, wording, understandings.of(member));
    }

    private WordingRow row(Member member, Wording wording, Map<Subject, List<Understanding>> said) {
        return new WordingRow(
                wording,
                language.of(wording),
                ConfirmationStanding.of(wording, said.getOrDefault(wording.subject(), List.of())),
                wording.confirmedBy(member));
    }
}
