package io.waymark.membership;

import io.waymark.organisation.Role;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * An invitation as it was typed.
 *
 * @param roles null where they cannot be read
 */
record InvitationForm(
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+", message = "{members.error.email}") @Size(max = 254)
        String email,

        @NotEmpty(message = "{members.error.roles}") @Nullable
        List<Role> roles) {

    static InvitationForm empty() {
        return new InvitationForm("", List.of());
    }

    /** An empty choice is none. */
    void judge(BindingResult problems) {
        if (roles != null && roles.stream().anyMatch(Objects::isNull)) {
            problems.rejectValue("roles", "members.error.roles");
        }
    }

    /** Call only when nothing is wrong. */
    Set<Role> chosen() {
        return Set.copyOf(Objects.requireNonNull(roles));
    }
}
