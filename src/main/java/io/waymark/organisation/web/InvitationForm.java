package io.waymark.organisation.web;

import io.waymark.organisation.Role;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An invitation as it was typed. */
record InvitationForm(String email, List<String> roles) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST = 254;
    private static final Set<String> KNOWN =
            Arrays.stream(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());

    static InvitationForm empty() {
        return new InvitationForm("", List.of());
    }

    /** What is wrong, field to message key, in the order of the page. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        if (email.length() > LONGEST || !ADDRESS.matcher(email.strip()).matches()) {
            problems.put("email", "members.error.email");
        }
        if (roles.isEmpty() || !KNOWN.containsAll(roles)) {
            problems.put("roles", "members.error.roles");
        }
        return problems;
    }

    Set<Role> chosen() {
        return roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
