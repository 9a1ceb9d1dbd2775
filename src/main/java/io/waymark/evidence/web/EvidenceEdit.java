package io.waymark.evidence.web;

import io.waymark.evidence.EvidenceId;
import io.waymark.form.Clash;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/** What became of a wish to change a piece. */
sealed interface EvidenceEdit {

    /** It stands as wished. */
    record Done() implements EvidenceEdit {}

    /** Somebody changed it first. */
    record Late(Clash clash) implements EvidenceEdit {}

    /** It cannot be made as typed, and is shown again in the form of its piece. */
    record Wrong(EvidenceId piece, BindingResult binding) implements EvidenceEdit {

        public @Nullable FieldError problem(String field) {
            return binding.getFieldError(field);
        }

        /** What a field holds: what was typed. */
        public @Nullable Object value(String field) {
            return binding.getFieldValue(field);
        }
    }
}
