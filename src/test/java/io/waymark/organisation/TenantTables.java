package io.waymark.organisation;

import java.util.List;

/** The tables that hold rows of tenants. */
final class TenantTables {

    static final List<String> NAMES = List.of(
            "activity",
            "agreement",
            "answer",
            "answer_event",
            "assessment",
            "assessment_scope",
            "assignment",
            "comment",
            "comment_mention",
            "comparable_answer",
            "dissent",
            "evidence",
            "evidence_file",
            "evidence_practice",
            "goal",
            "hand_in",
            "initiative",
            "initiative_practice",
            "invitation",
            "mail",
            "mail_notice",
            "mail_preference",
            "membership",
            "milestone",
            "practice_mark",
            "proven_practice",
            "pulse",
            "pulse_answer",
            "review_remark",
            "shared_topic",
            "unit");

    private TenantTables() {}
}
