package io.waymark.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected to sign in and become a member. */
@Repository
public class Invitations {

    private final JdbcClient jdbc;
    private final ActivityRecord activity;

    Invitations(JdbcClient jdbc, ActivityRecord activity) {
        this.jdbc = jdbc;
        this.activity = activity;
    }

    /** The invitations nobody took up yet, by address. */
    @Transactional(readOnly = true)
    public List<Invitation> of(Member member) {
        return jdbc.sql("select email, roles, invited_at from invitation where organisation_id = ? order by email")
                .param(member.organisation().value())
                .query((row, number) -> new Invitation(
                        row.getString("email"),
                        Members.roles(row.getArray("roles")),
                        row.getTimestamp("invited_at").toInstant()))
                .list();
    }

    /** Invites an address, or changes the roles of an invitation that stands; the same once more is done already. */
    @Transactional
    public void invite(Member administrator, String email, Collection<Role> roles) {
        administrator.must(Right.INVITE_MEMBERS);
        if (!add(administrator.organisation(), email, roles)) {
            return;
        }
        activity.add(
                administrator,
                "activity.invitation.sent",
                "organisation",
                administrator.organisation().value(),
                Map.of(),
                Map.of("title", email));
    }

    /** Whether it was not known like this before. */
    boolean add(OrganisationId organisation, String email, Collection<Role> roles) {
        return jdbc.sql("""
                insert into invitation as held (organisation_id, email, roles) values (?, ?, ?)
                on conflict (organisation_id, email) do update set roles = excluded.roles
                    where held.roles is distinct from excluded.roles
                """)
                        .param(organisation.value())
                        .param(email.strip().toLowerCase(Locale.ROOT))
                        .param(roles.stream().map(Role::name).sorted().toArray(String[]::new))
                        .update()
                > 0;
    }

    /**
     * The invitation of an address, which is gone now.
     *
     * @throws NotFound where it is not invited
     */
    Invitation takeUp(Member administrator, String email) {
        Invitation taken = of(administrator).stream()
                .filter(it -> it.email().equals(email))
                .findFirst()
                .orElseThrow(NotFound::new);
        jdbc.sql("delete from invitation where organisation_id = ? and email = ?")
                .param(administrator.organisation().value())
                .param(email)
                .update();
        return taken;
    }

    /** Makes the person a member wherever their address is expected; call only with an address that is proven theirs. */
    @Transactional
    public void accept(PersonId person, String verifiedEmail) {
        jdbc.sql("select accept_invitations(?, ?)")
                .param(person.value())
                .param(verifiedEmail)
                .query()
                .listOfRows();
    }
}
