package io.waymark.roadmap.card;

import io.waymark.evidence.WebAddress;
import io.waymark.form.CreationKey;
import io.waymark.roadmap.TrackerLink;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Where work is tracked elsewhere; its address is judged as that of evidence is. */
record TrackerLinkForm(
        @NotBlank(message = "{card.error.label}") @Size(max = 200)
        String label,

        String url,
        @Nullable CreationKey key) {

    static TrackerLinkForm empty() {
        return new TrackerLinkForm("", "", CreationKey.next());
    }

    void judge(BindingResult problems) {
        WebAddress.problem(url).ifPresent(it -> problems.rejectValue("url", it));
    }

    TrackerLink link() {
        return new TrackerLink(
                Objects.requireNonNullElseGet(key, CreationKey::next).value(), label, url);
    }
}
