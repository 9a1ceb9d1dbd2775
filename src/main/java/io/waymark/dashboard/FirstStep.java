package io.waymark.dashboard;

import io.waymark.organisation.Right;

/** What an organisation does first, in this order; each leads to the page where it is done. */
enum FirstStep {
    INVITE(Right.INVITE_MEMBERS, "/members#invite"),
    UNIT(Right.KEEP_UNITS, "/units#add"),
    GOALS(Right.RANK_GOALS, "/goals#add"),
    PLAN(Right.PLAN_ASSESSMENTS, "/assessments/new"),
    ANSWER(Right.BELONG, "/assessments"),
    SEE(Right.BELONG, "/dashboard");

    private final Right right;
    private final String place;

    FirstStep(Right right, String place) {
        this.right = right;
        this.place = place;
    }

    /** Who takes it. */
    public Right right() {
        return right;
    }

    /** Where, below the address of the organisation. */
    public String place() {
        return place;
    }
}
