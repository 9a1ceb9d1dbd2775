package io.waymark.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How an invitation is taken up: the person belongs, what waits for their address is theirs, and it is gone. */
@Component
class Admission {

    private final Sql sql;
    private final Members members;
    private final ActivityRecord activity;
    private final List<WaitingWork> waiting;

    Admission(Sql sql, Members members, ActivityRecord activity, List<WaitingWork> waiting) {
        this.sql = sql;
        this.members = members;
        this.activity = activity;
        this.waiting = waiting;
    }

    /** Call inside the organisation's tenancy, with an address that is proven the person's; who belongs keeps their roles. */
    @Transactional
    public void accept(OrganisationId organisation, PersonId person, String email) {
        held(organisation, email).ifPresent(it -> accept(organisation, person, it));
    }

    private void accept(OrganisationId organisation, PersonId person, Invitation invitation) {
        Optional<Member> before = members.present(organisation, person);
        Member member = before.orElseGet(() -> admitted(organisation, person, invitation));
        if (before.isEmpty()) {
            activity.add(
                    member,
                    "activity.member.joined",
                    "person",
                    person.value(),
                    Map.of(),
                    Map.of("title", member.name(), "email", invitation.email()));
        }
        complete(member, invitation);
    }

    /** The invitation of an address, which nobody else ends until the transaction does; empty where it is not invited. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Invitation> held(OrganisationId organisation, String email) {
        return sql.of(organisation, """
                select email, roles, invited_at, sent_at from invitation
                where organisation_id = :organisation and email = :email for update
                """).with("email", email).maybe(Invitation.class);
    }

    /** The person with the roles of the invitation. */
    Member admitted(OrganisationId organisation, PersonId person, Invitation invitation) {
        members.admit(organisation, person, invitation.roles());
        return members.present(organisation, person).orElseThrow(NotFound::new);
    }

    /** Hands over what waits, and takes the invitation away. */
    void complete(Member joined, Invitation invitation) {
        waiting.forEach(it -> it.handOver(joined, invitation.email()));
        remove(joined.organisation(), invitation);
    }

    /** Lets go of what waits, and takes the invitation away. */
    void withdraw(Member administrator, Invitation invitation) {
        waiting.forEach(it -> it.release(administrator, invitation.email()));
        remove(administrator.organisation(), invitation);
    }

    private void remove(OrganisationId organisation, Invitation invitation) {
        sql.of(organisation, "delete from invitation where organisation_id = :organisation and email = :email")
                .with("email", invitation.email())
                .run();
    }
}
