package io.waymark.organisation;

import static io.waymark.organisation.Role.ADMINISTRATOR;
import static io.waymark.organisation.Role.ARCHITECT;
import static io.waymark.organisation.Role.EXECUTIVE;
import static io.waymark.organisation.Role.FINANCE;
import static io.waymark.organisation.Role.LEAD;
import static io.waymark.organisation.Role.OWNER;

import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be done in an organisation, and the roles that may do it. Nothing else decides it. Where a right is
 * {@linkplain #personal() personal}, the thing itself opens it to somebody more, whatever their role.
 */
public enum Right {
    /** Reading, talking, and what is one's own: answers, pulses, mails. */
    BELONG(Role.values()),

    PLAN_ASSESSMENTS(LEAD, ADMINISTRATOR),
    KEEP_UNITS(LEAD, ADMINISTRATOR),
    ENTRUST_DIMENSIONS(LEAD, ADMINISTRATOR),
    ASSIGN_QUESTIONS(LEAD, ADMINISTRATOR),
    PRINT_ALL_QUESTIONS(LEAD, ADMINISTRATOR),
    OPEN_COMPARISONS(LEAD, ADMINISTRATOR),
    AGREE_RATINGS(LEAD, ADMINISTRATOR),
    RECORD_DISSENT(Tie.ONESELF, LEAD, ADMINISTRATOR),
    SUBMIT_DIMENSIONS(Tie.DIMENSION_OWNER, LEAD, ADMINISTRATOR),
    REVIEW_DIMENSIONS(Tie.DIMENSION_REVIEWER, LEAD, ADMINISTRATOR),
    ACCEPT_ASSESSMENTS(LEAD, ADMINISTRATOR),
    SIGN_OFF_ASSESSMENTS(LEAD, ADMINISTRATOR),
    REOPEN_ASSESSMENTS(LEAD, ADMINISTRATOR),
    PROVE_PRACTICES(Tie.RESPONDENT, LEAD, ADMINISTRATOR),
    CHANGE_EVIDENCE(Tie.EVIDENCE_KEEPER, LEAD, ADMINISTRATOR),
    READ_PULSES(LEAD, ADMINISTRATOR),

    RANK_GOALS(LEAD, ADMINISTRATOR, EXECUTIVE),
    CONFIRM_WORDING(Tie.GOAL_OWNER),
    SET_OBJECTIVES(LEAD, ADMINISTRATOR, OWNER, ARCHITECT, EXECUTIVE),
    CHECK_IN_KEY_RESULTS(Role.values()),
    DEFINE_KPIS(LEAD, ADMINISTRATOR, OWNER, ARCHITECT, EXECUTIVE),
    RECORD_MEASUREMENTS(Role.values()),

    WRITE_VALUE_CASES(LEAD, ADMINISTRATOR, EXECUTIVE),
    SIGN_VALUE_CASES(Tie.GOAL_OWNER, FINANCE),
    RECORD_COST_REVIEWS(LEAD, ADMINISTRATOR, EXECUTIVE, FINANCE),
    CONFIRM_COST_REVIEWS(FINANCE),
    KEEP_EXEMPTIONS(LEAD, ADMINISTRATOR, OWNER),
    CHANGE_EXEMPTIONS(Tie.EXEMPTION_OWNER, LEAD, ADMINISTRATOR, OWNER),
    AGREE_TO_RENEWALS(LEAD, EXECUTIVE),
    PASS_THE_GATE(LEAD, ADMINISTRATOR, EXECUTIVE),
    SHARE_REPORTS(LEAD, ADMINISTRATOR, EXECUTIVE),

    COMPARE_APPLICATIONS(LEAD, ADMINISTRATOR, EXECUTIVE, ARCHITECT, OWNER),
    DECIDE_APPLICATIONS(LEAD, ADMINISTRATOR, EXECUTIVE),
    WORK_THE_ROADMAP(ARCHITECT, LEAD, ADMINISTRATOR),
    CHANGE_INITIATIVES(Tie.INITIATIVE_OWNER, ARCHITECT, LEAD, ADMINISTRATOR),
    CONFIRM_CARD_COSTS(FINANCE),
    KEEP_TEAMS(ARCHITECT, LEAD, ADMINISTRATOR),

    INVITE_MEMBERS(ADMINISTRATOR),
    CHANGE_MEMBERS(ADMINISTRATOR),
    CHOOSE_ZONE_FOR_ALL(ADMINISTRATOR),
    KEEP_ORGANISATION(ADMINISTRATOR),
    MOVE_ORGANISATION(ADMINISTRATOR),
    ERASE_PEOPLE(ADMINISTRATOR),
    READ_ALL_MAILS(ADMINISTRATOR),
    SEND_MAILS_AGAIN(ADMINISTRATOR);

    /** What somebody is to a thing, and may with it whatever their role. */
    public enum Tie {
        ONESELF,
        DIMENSION_OWNER,
        DIMENSION_REVIEWER,
        RESPONDENT,
        /** Looks after a piece of evidence, or added it. */
        EVIDENCE_KEEPER,
        GOAL_OWNER,
        EXEMPTION_OWNER,
        INITIATIVE_OWNER
    }

    private final @Nullable Tie tie;
    private final Set<Role> roles;

    Right(Role... roles) {
        this(null, roles);
    }

    Right(@Nullable Tie tie, Role... roles) {
        this.tie = tie;
        this.roles = Set.of(roles);
    }

    /** Whether somebody more may because of what they are to the thing at hand; its own rule knows who. */
    public boolean personal() {
        return tie != null;
    }

    /** Who may more; null where roles alone decide. */
    public @Nullable Tie tie() {
        return tie;
    }

    /** Whether the role brings this right. */
    public boolean of(Role role) {
        return roles.contains(role);
    }

    /** The same as a condition of SQL, of members alone who have not left: {@code membership} names their table. */
    public String heldBy(String membership) {
        String named = roles.stream().map(it -> "'" + it.name() + "'").sorted().collect(Collectors.joining(", "));
        return "%1$s.left_at is null and %1$s.roles && array[%2$s]".formatted(membership, named);
    }

    /** Whether one of the roles brings this right; everybody belongs. */
    boolean heldBy(Set<Role> held) {
        return this == BELONG || !Collections.disjoint(roles, held);
    }
}
