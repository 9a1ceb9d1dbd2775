package io.waymark.organisation;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who stands at the door: invited by an address that nobody vouches for. An administrator decides, who knows the person. */
@Repository
public class Arrivals {

    private final Sql sql;
    private final Members members;
    private final Admission admission;
    private final ActivityRecord activity;

    Arrivals(Sql sql, Members members, Admission admission, ActivityRecord activity) {
        this.sql = sql;
        this.members = members;
        this.admission = admission;
        this.activity = activity;
    }

    /** Those whom the member's organisation invited, by address. */
    @Transactional(readOnly = true)
    public List<Arrival> of(Member member) {
        return sql.of(member.organisation(), "select person_id as person, name, email from unverified_arrivals()")
                .list(Arrival.class);
    }

    /**
     * Makes somebody a member with the roles that they were invited with; the same once more is done already.
     *
     * @throws NotFound where nobody of the id stands at the door
     */
    @Transactional
    public void letIn(Member administrator, PersonId person) {
        administrator.must(Right.INVITE_MEMBERS);
        boolean inside = members.colleagues(administrator).stream()
                .anyMatch(it -> it.person().equals(person));
        if (!inside) {
            letIn(
                    administrator,
                    of(administrator).stream()
                            .filter(it -> it.person().equals(person))
                            .findFirst()
                            .orElseThrow(NotFound::new));
        }
    }

    private void letIn(Member administrator, Arrival arrival) {
        OrganisationId organisation = administrator.organisation();
        Invitation invitation = admission.held(organisation, arrival.email()).orElseThrow(NotFound::new);
        Member joined = admission.admitted(organisation, arrival.person(), invitation);
        activity.add(
                administrator,
                "activity.person.let-in",
                "person",
                arrival.person().value(),
                Map.of(),
                Map.of("title", arrival.name(), "email", arrival.email()));
        admission.complete(joined, invitation);
    }
}
