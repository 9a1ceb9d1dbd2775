package io.waymark.membership;

import io.waymark.form.FilterBar;
import io.waymark.form.FilterField;
import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Role;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which members are listed, as the address says.
 *
 * @param q words that the name holds; empty for all
 * @param role its name, or empty for all; what means nothing finds nobody
 */
record MembersFilter(String q, String role) {

    static final MembersFilter NONE = new MembersFilter(null, null);

    MembersFilter(@Nullable String q, @Nullable String role) {
        this.q = Objects.requireNonNullElse(q, "");
        this.role = Objects.requireNonNullElse(role, "");
    }

    List<Member> of(List<Member> colleagues) {
        return colleagues.stream().filter(this::lets).toList();
    }

    FilterBar bar(Member reader, WordedOptions words) {
        return new FilterBar(
                "/orgs/" + reader.slug() + "/members",
                List.of(
                        FilterField.words(words.say("members.filter.name"), q),
                        FilterField.choice(
                                "role",
                                words.say("members.roles"),
                                role,
                                words.behind("members.filter.role.all", "members.role.", (Object[]) Role.values()))));
    }

    private boolean lets(Member it) {
        return it.name().toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT))
                && (role.isEmpty()
                        || it.roles().stream().map(Role::name).toList().contains(role));
    }
}
