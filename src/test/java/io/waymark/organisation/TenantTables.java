package io.waymark.organisation;

import java.util.List;

/** The tables that hold rows of tenants. */
final class TenantTables {

    static final List<String> NAMES = List.of(
            "activity",
            "answer",
            "answer_event",
            "assessment",
            "assessment_scope",
            "comment",
            "comment_mention",
            "goal",
            "initiative",
            "initiative_practice",
            "invitation",
            "membership",
            "milestone",
            "unit");

    private TenantTables() {}
}
