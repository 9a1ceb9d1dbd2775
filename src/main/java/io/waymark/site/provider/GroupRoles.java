package io.waymark.site.provider;

import io.waymark.organisation.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Which roles the groups of a claim give: {@code GROUP=ORGANISATION:ROLE+ROLE}, with semicolons between. The claim may lie in
 * others: {@code realm_access.roles}.
 */
@Component
@Profile("!personas")
class GroupRoles {

    private record Grant(String group, String organisation, Set<Role> roles) {

        /** As {@code site.start} judged it. */
        static Grant of(String text) {
            int equals = text.lastIndexOf('=');
            int colon = text.lastIndexOf(':');
            EnumSet<Role> roles = EnumSet.noneOf(Role.class);
            for (String role : text.substring(colon + 1).split("\\+")) {
                roles.add(Role.valueOf(role.strip().toUpperCase(Locale.ROOT)));
            }
            return new Grant(
                    text.substring(0, equals).strip(),
                    text.substring(equals + 1, colon).strip(),
                    roles);
        }
    }

    private final List<String> claim;
    private final List<Grant> grants;

    GroupRoles(@Value("${WAYMARK_OIDC_ROLES_CLAIM:}") String claim, @Value("${WAYMARK_OIDC_ROLES:}") String grants) {
        this.claim = Arrays.asList(claim.strip().split("\\."));
        this.grants = Arrays.stream(grants.split(";"))
                .filter(it -> !it.isBlank())
                .map(Grant::of)
                .toList();
    }

    /** The roles in each organisation that the settings name, none where none of the person's groups gives one. */
    Map<String, Set<Role>> of(Map<String, Object> claims) {
        Collection<?> groups = groups(claims);
        Map<String, Set<Role>> roles = new LinkedHashMap<>();
        for (Grant grant : grants) {
            Set<Role> given = roles.computeIfAbsent(grant.organisation(), it -> EnumSet.noneOf(Role.class));
            if (groups.contains(grant.group())) {
                given.addAll(grant.roles());
            }
        }
        return roles;
    }

    private Collection<?> groups(Map<String, Object> claims) {
        @Nullable Object inside = claims;
        for (String name : claim) {
            inside = inside instanceof Map<?, ?> map ? map.get(name) : null;
        }
        if (inside instanceof Collection<?> several) {
            return several;
        }
        return inside instanceof String one ? List.of(one) : List.of();
    }
}
