package io.waymark.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is expected to sign in and become a member. */
@Repository
public class Invitations {

    private final JdbcClient jdbc;
    private final Sql sql;
    private final ActivityRecord activity;
    private final InvitationLetter.Post post;
    private final Admission admission;
    private final Clock clock;

    Invitations(
            JdbcClient jdbc,
            Sql sql,
            ActivityRecord activity,
            InvitationLetter.Post post,
            Admission admission,
            Clock clock) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.activity = activity;
        this.post = post;
        this.admission = admission;
        this.clock = clock;
    }

    /** The invitations nobody took up yet, by address. */
    @Transactional(readOnly = true)
    public List<Invitation> of(Member member) {
        return sql.of(member, """
                select email, roles, invited_at, sent_at from invitation where organisation_id = :organisation order by email
                """).list(Invitation.class);
    }

    /** Invites an address, or changes the roles of an invitation that stands; the same once more is done already. */
    @Transactional
    public void invite(Member administrator, String email, Collection<Role> roles) {
        administrator.must(Right.INVITE_MEMBERS);
        if (!add(administrator.organisation(), email, roles)) {
            return;
        }
        record(administrator, "activity.invitation.sent", email);
        write(administrator, find(administrator, email.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * Writes once more to somebody who is invited; false within an hour of the last time.
     *
     * @throws NotFound where the address is not invited
     */
    @Transactional
    public boolean sendAgain(Member administrator, String email) {
        administrator.must(Right.INVITE_MEMBERS);
        boolean written = write(administrator, find(administrator, email));
        if (written) {
            record(administrator, "activity.invitation.sent-again", email);
        }
        return written;
    }

    /**
     * Expects an address no more; work that waits for it is released.
     *
     * @throws NotFound where the address is not invited
     */
    @Transactional
    public void withdraw(Member administrator, String email) {
        administrator.must(Right.INVITE_MEMBERS);
        String known = find(administrator, email).email();
        admission.withdraw(
                administrator,
                admission.held(administrator.organisation(), known).orElseThrow(NotFound::new));
        post.takeBack(administrator, email);
        record(administrator, "activity.invitation.withdrawn", email);
    }

    /** Not to an address of somebody who came and for whom nobody vouches: see {@link Arrivals}. */
    private boolean write(Member administrator, Invitation invited) {
        Instant now = clock.instant();
        boolean due = sql.of(administrator, """
                update invitation set sent_at = :now
                where organisation_id = :organisation and email = :email and (sent_at is null or sent_at <= :before)
                    and not exists (select from unverified_arrivals() a where a.email = :email)
                """)
                        .with("email", invited.email())
                        .with("now", Timestamp.from(now))
                        .with("before", Timestamp.from(now.minus(Invitation.PAUSE)))
                        .run()
                > 0;
        if (due) {
            post.write(administrator, invited.email(), invited.roles());
        }
        return due;
    }

    private void record(Member administrator, String what, String email) {
        activity.add(
                administrator,
                what,
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

    private Invitation find(Member administrator, String email) {
        return of(administrator).stream()
                .filter(it -> it.email().equals(email))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Makes the person a member wherever their address is expected, each time in a transaction of its own; call only with an
     * address that is proven theirs.
     */
    public void accept(PersonId person, String verifiedEmail) {
        jdbc.sql("select organisation_id as organisation, email from invitations_to(?)")
                .param(verifiedEmail)
                .query(Door.class)
                .list()
                .forEach(it -> it.enter(person, admission));
    }

    /** Where an address is expected. */
    private record Door(UUID organisation, String email) {

        private void enter(PersonId person, Admission admission) {
            OrganisationId id = new OrganisationId(organisation);
            new Tenancy(id, person).run(() -> admission.accept(id, person, email));
        }
    }
}
