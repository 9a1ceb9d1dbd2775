package io.waymark.questionnaire;

import io.waymark.assessment.AnsweringProgress;
import io.waymark.figure.Times;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unbescape.html.HtmlEscape;

/**
 * The region of the page that a save replaces, as the fragment {@code saved} of its template prints it, without the template:
 * it is answered at each choice of an answer, and for these few elements the engine took a third of a save.
 */
@Component
class SavedRegion {

    private final MessageSource messages;
    private final Times times;

    SavedRegion(MessageSource messages, Times times) {
        this.messages = messages;
        this.times = times;
    }

    /** The region of an answer that was just saved. */
    String of(AnswerState state) {
        AnsweringProgress progress = state.progress();
        return state(state, Objects.requireNonNull(state.savedAt())) + (progress == null ? "" : progress(progress));
    }

    private String state(AnswerState state, Instant at) {
        return """
                <div class="answer-state" id="state-%s" aria-live="polite">
                  <input type="hidden" name="version" value="%s">
                  <input type="hidden" name="key" value="%s">
                  <span class="save-state" data-state="saved">%s
                    <time datetime="%s">%s</time>
                    %s</span>
                </div>
                """.formatted(
                        state.practice().slug(),
                        state.form().version(),
                        state.form().key(),
                        words("question.state.saved"),
                        at,
                        HtmlEscape.escapeHtml4Xml(times.recent(at)),
                        state.carriedOver() ? words("question.state.carried-over") : "");
    }

    private String progress(AnsweringProgress it) {
        return """
                <span class="progress-part" id="progress" hx-swap-oob="true"><progress max="%s" value="%s" aria-label="%s"></progress>
                  <span>%s</span></span>
                """.formatted(
                        it.asked(),
                        it.answered(),
                        words("question.progress", it.answered(), it.asked()),
                        it.done()
                                ? words("question.progress.done", it.asked())
                                : words("question.progress.minutes", it.answered(), it.asked(), it.minutes()));
    }

    private String words(String key, Object... values) {
        Locale language = LocaleContextHolder.getLocale();
        return HtmlEscape.escapeHtml4Xml(messages.getMessage(key, values, language));
    }
}
