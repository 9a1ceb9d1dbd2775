package io.waymark.membership;

import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import jakarta.validation.constraints.NotEmpty;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * The roles of a member as they were ticked.
 *
 * @param roles null where they cannot be read
 * @param seen the names of the roles that were on the screen
 */
record RolesForm(
        @NotEmpty(message = "{members.error.roles}") @Nullable
        List<Role> roles,

        String seen) {

    static RolesForm of(Member member) {
        return new RolesForm(member.roles().stream().sorted().toList(), text(member.roles()));
    }

    /** How a set of roles is told from another. */
    static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
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

    Set<Role> seenRoles() {
        List<String> names = List.of(seen.split(","));
        return Arrays.stream(Role.values())
                .filter(it -> names.contains(it.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
