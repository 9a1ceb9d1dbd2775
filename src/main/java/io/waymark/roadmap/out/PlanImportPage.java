package io.waymark.roadmap.out;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import io.waymark.sheet.SheetBudget;
import io.waymark.sheet.SheetForm;

/**
 * The form that asks for plans as rows.
 *
 * @param columns that are read, in words
 */
record PlanImportPage(Member member, UnitId unit, String unitName, SheetForm form, String columns) {

    static final String VIEW = "roadmap/out/import";

    public SheetBudget budget() {
        return PlanPreviews.BUDGET;
    }

    public String action() {
        return "/orgs/" + member.slug() + "/units/" + unit + "/plan-imports";
    }
}
