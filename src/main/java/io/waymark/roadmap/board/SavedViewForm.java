package io.waymark.roadmap.board;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The name under which a view is kept. */
record SavedViewForm(
        @NotBlank(message = "{board.error.name}") @Size(max = 60)
        String name,

        boolean shared) {

    static final SavedViewForm EMPTY = new SavedViewForm("", false);
}
