package io.waymark.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The name of the organisation as it was typed.
 *
 * @param seen the name that was on the screen
 */
record OrganisationForm(
        @NotBlank(message = "{organisation.error.name}") @Size(max = 120)
        String name,

        String seen) {

    static OrganisationForm of(String name) {
        return new OrganisationForm(name, name);
    }
}
