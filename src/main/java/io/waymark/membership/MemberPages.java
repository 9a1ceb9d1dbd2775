package io.waymark.membership;

import io.waymark.form.WordedOptions;
import io.waymark.organisation.Member;
import io.waymark.organisation.Memberships;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Right;
import io.waymark.organisation.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the page of one member. */
@Component
class MemberPages {

    static final String VIEW = "membership/member";
    static final String PATH = "/orgs/{slug}/members/{person}";

    private final Memberships memberships;
    private final List<Responsibility.Source> sources;
    private final WordedOptions worded;

    MemberPages(Memberships memberships, List<Responsibility.Source> sources, WordedOptions worded) {
        this.memberships = memberships;
        this.sources = sources;
        this.worded = worded;
    }

    @Transactional(readOnly = true)
    Map<String, ?> of(Member asker, UUID id) {
        Member colleague = memberships.of(asker, new PersonId(id));
        return Map.of(
                "colleague", colleague,
                "last", memberships.isLastAdministrator(colleague),
                "held", asker.may(Right.CHANGE_MEMBERS) ? held(asker, colleague) : List.of(),
                "rolesForm", RolesForm.of(colleague),
                "offered", worded.of("members.role.", (Object[]) Role.values()),
                "roles", Role.values());
    }

    /** What would stay behind if they left. */
    private List<Responsibility> held(Member asker, Member colleague) {
        return sources.stream()
                .map(it -> it.of(asker, colleague.person()))
                .filter(it -> it.count() > 0)
                .toList();
    }
}
