package io.waymark.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How a membership goes on. Changes take turns, so that of two administrators who take each other's role one is left. */
@Repository
public class Memberships {

    private final Sql sql;
    private final Members members;
    private final ActivityRecord activity;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(Sql sql, Members members, ActivityRecord activity, ApplicationEventPublisher events, Clock clock) {
        this.sql = sql;
        this.members = members;
        this.activity = activity;
        this.events = events;
        this.clock = clock;
    }

    /**
     * One of the organisation.
     *
     * @throws NotFound where nobody of the id belongs
     */
    @Transactional(readOnly = true)
    public Member of(Member asker, PersonId person) {
        return among(members.colleagues(asker), person);
    }

    /** Whether nobody else is administrator. */
    @Transactional(readOnly = true)
    public boolean isLastAdministrator(Member member) {
        return lastAdministrator(members.colleagues(member), member);
    }

    /**
     * Gives a member these roles and no others, from the next request on.
     *
     * @param seen the roles that were on the screen
     * @throws NotFound where nobody of the id belongs
     * @throws NotYourRole where the administrator is none any more
     */
    @Transactional
    public MembershipResult give(Member administrator, PersonId person, Set<Role> roles, Set<Role> seen) {
        List<Member> now = held(administrator);
        Member changed = among(now, person);
        if (changed.roles().equals(roles)) {
            return new MembershipResult.Same();
        }
        if (!changed.roles().equals(seen)) {
            return new MembershipResult.Overtaken(changed.roles());
        }
        if (!roles.contains(Role.ADMINISTRATOR) && lastAdministrator(now, changed)) {
            return new MembershipResult.LastAdministrator();
        }
        write(administrator, changed, roles);
        return new MembershipResult.Done();
    }

    /**
     * Ends a membership from the next request on. What somebody did and what they own keeps their name.
     *
     * @throws NotFound where nobody of the id belongs
     * @throws NotYourRole where the administrator is none any more
     */
    @Transactional
    public MembershipResult end(Member administrator, PersonId person) {
        List<Member> now = held(administrator);
        Member leaving = among(now, person);
        if (lastAdministrator(now, leaving)) {
            return new MembershipResult.LastAdministrator();
        }
        sql.of(administrator, """
                update membership set left_at = :now where organisation_id = :organisation and person_id = :leaving
                """)
                .with("leaving", person)
                .with("now", Timestamp.from(clock.instant()))
                .runOnOne();
        activity.add(
                administrator,
                "activity.member.removed",
                "person",
                person.value(),
                Map.of("roles", names(leaving.roles())),
                Map.of("title", leaving.name()));
        events.publishEvent(new MembershipEnded(administrator.organisation(), person));
        return new MembershipResult.Done();
    }

    /** Writes down that an administrator signs a member out everywhere. */
    @Transactional
    public void recordSignOut(Member administrator, Member meant) {
        administrator.must(Right.CHANGE_MEMBERS);
        activity.add(
                administrator,
                "activity.member.signed-out",
                "person",
                meant.person().value(),
                Map.of(),
                Map.of("title", meant.name()));
    }

    private void write(Member administrator, Member changed, Set<Role> roles) {
        sql.of(administrator, """
                update membership set roles = :roles where organisation_id = :organisation and person_id = :changed
                """)
                .with("changed", changed.person())
                .with("roles", names(roles).toArray(String[]::new))
                .runOnOne();
        activity.add(
                administrator,
                "activity.member.roles-changed",
                "person",
                changed.person().value(),
                Map.of("roles", names(changed.roles())),
                Map.of("roles", names(roles), "title", changed.name()));
    }

    /** Everybody, as nobody else can change it until the transaction ends. */
    private List<Member> held(Member administrator) {
        sql.hold(administrator, "memberships");
        List<Member> now = members.colleagues(administrator);
        among(now, administrator.person()).must(Right.CHANGE_MEMBERS);
        return now;
    }

    private static boolean lastAdministrator(Collection<Member> now, Member member) {
        return member.roles().contains(Role.ADMINISTRATOR)
                && now.stream()
                        .filter(it -> it.roles().contains(Role.ADMINISTRATOR))
                        .allMatch(it -> it.person().equals(member.person()));
    }

    private static Member among(Collection<Member> now, PersonId person) {
        return now.stream().filter(it -> it.person().equals(person)).findFirst().orElseThrow(NotFound::new);
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toList();
    }
}
