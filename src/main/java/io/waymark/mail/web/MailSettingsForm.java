package io.waymark.mail.web;

import io.waymark.organisation.Notice;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What somebody wants to hear of. A box that is not ticked is not sent: what is missing is switched off.
 *
 * @param kinds null where they cannot be read
 */
record MailSettingsForm(@Nullable List<Notice.Kind> kinds) {

    /** An empty choice is none. */
    void judge(BindingResult problems) {
        if (kinds != null && kinds.stream().anyMatch(Objects::isNull)) {
            problems.rejectValue("kinds", "mail.settings.error");
        }
    }

    /** Call only when nothing is wrong. */
    List<Notice.Kind> wanted() {
        return Objects.requireNonNull(kinds);
    }
}
