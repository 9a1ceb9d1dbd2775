package io.waymark.evidence;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Role;

/** Who may add evidence to a practice and who may change a piece; everyone in the organisation may read. */
public final class MayProve {

    private MayProve() {}

    /** Whoever answers the practice in an open assessment, or runs it. */
    public static boolean in(Member member, Assessment assessment, boolean answersIt) {
        return assessment.open() && (Assessment.runBy(member) || answersIt);
    }

    /** Whoever looks after the piece, added it, or runs assessments. */
    public static boolean change(Member member, Evidence evidence) {
        return Assessment.runBy(member)
                || member.person().equals(evidence.owner())
                || member.person().equals(evidence.addedBy());
    }

    /**
     * Refuses where the answer above was no; the roles that could have done it are named.
     *
     * @throws NotYourRole answered as 403 in words
     */
    static void insist(boolean may, Member member) {
        if (!may) {
            member.mustBe(Role.LEAD, Role.ADMINISTRATOR);
        }
    }
}
