package io.waymark.organisation;

import static io.waymark.organisation.Role.ADMINISTRATOR;
import static io.waymark.organisation.Role.ARCHITECT;
import static io.waymark.organisation.Role.EXECUTIVE;
import static io.waymark.organisation.Role.FINANCE;
import static io.waymark.organisation.Role.LEAD;
import static io.waymark.organisation.Role.OWNER;

import java.util.Collections;
import java.util.Set;

/**
 * What can be done in an organisation, and the roles that may do it. Nothing else decides it. Where a right is
 * {@linkplain #personal() personal}, the thing itself opens it to somebody more, whatever their role.
 */
public enum Right {
    /** Reading, talking, and what is one's own: answers, pulses, mails. */
    BELONG(Role.values()),

    PLAN_ASSESSMENTS(LEAD, ADMINISTRATOR),
    ENTRUST_DIMENSIONS(LEAD, ADMINISTRATOR),
    ASSIGN_QUESTIONS(LEAD, ADMINISTRATOR),
    PRINT_ALL_QUESTIONS(LEAD, ADMINISTRATOR),
    OPEN_COMPARISONS(LEAD, ADMINISTRATOR),
    AGREE_RATINGS(LEAD, ADMINISTRATOR),
    /** And the respondent who does not share what was agreed. */
    RECORD_DISSENT(true, LEAD, ADMINISTRATOR),
    /** And the dimension's owner. */
    SUBMIT_DIMENSIONS(true, LEAD, ADMINISTRATOR),
    /** And the dimension's reviewer. */
    REVIEW_DIMENSIONS(true, LEAD, ADMINISTRATOR),
    ACCEPT_ASSESSMENTS(LEAD, ADMINISTRATOR),
    SIGN_OFF_ASSESSMENTS(LEAD, ADMINISTRATOR),
    REOPEN_ASSESSMENTS(LEAD, ADMINISTRATOR),
    /** And whoever answers the practice. */
    PROVE_PRACTICES(true, LEAD, ADMINISTRATOR),
    /** And whoever looks after the piece, or added it. */
    CHANGE_EVIDENCE(true, LEAD, ADMINISTRATOR),
    READ_PULSES(LEAD, ADMINISTRATOR),

    RANK_GOALS(LEAD, ADMINISTRATOR, EXECUTIVE),
    /** The owner of the goal alone. */
    CONFIRM_WORDING(true),
    SET_OBJECTIVES(LEAD, ADMINISTRATOR, OWNER, ARCHITECT, EXECUTIVE),
    CHECK_IN_KEY_RESULTS(Role.values()),
    DEFINE_KPIS(LEAD, ADMINISTRATOR, OWNER, ARCHITECT, EXECUTIVE),
    RECORD_MEASUREMENTS(Role.values()),

    WRITE_VALUE_CASES(LEAD, ADMINISTRATOR, EXECUTIVE),
    /** And, for the business, the owner of the goal. */
    SIGN_VALUE_CASES(true, FINANCE),
    RECORD_COST_REVIEWS(LEAD, ADMINISTRATOR, EXECUTIVE, FINANCE),
    CONFIRM_COST_REVIEWS(FINANCE),
    KEEP_EXEMPTIONS(LEAD, ADMINISTRATOR, OWNER),
    /** And whoever answers for the exemption. */
    CHANGE_EXEMPTIONS(true, LEAD, ADMINISTRATOR, OWNER),
    PASS_THE_GATE(LEAD, ADMINISTRATOR, EXECUTIVE),

    COMPARE_APPLICATIONS(LEAD, ADMINISTRATOR, EXECUTIVE, ARCHITECT, OWNER),
    DECIDE_APPLICATIONS(LEAD, ADMINISTRATOR, EXECUTIVE),
    WORK_THE_ROADMAP(ARCHITECT, LEAD, ADMINISTRATOR),

    INVITE_MEMBERS(ADMINISTRATOR),
    CHOOSE_ZONE_FOR_ALL(ADMINISTRATOR),
    READ_ALL_MAILS(ADMINISTRATOR),
    SEND_MAILS_AGAIN(ADMINISTRATOR);

    private final boolean personal;
    private final Set<Role> roles;

    Right(Role... roles) {
        this(false, roles);
    }

    Right(boolean personal, Role... roles) {
        this.personal = personal;
        this.roles = Set.of(roles);
    }

    /** Whether somebody more may because of what they are to the thing at hand; its own rule knows who. */
    public boolean personal() {
        return personal;
    }

    /** Whether the role brings this right. */
    public boolean of(Role role) {
        return roles.contains(role);
    }

    /** Whether one of the roles brings this right; everybody belongs. */
    boolean heldBy(Set<Role> held) {
        return this == BELONG || !Collections.disjoint(roles, held);
    }
}
