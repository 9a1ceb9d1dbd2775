package io.waymark.evidence;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;
import io.waymark.organisation.NotYourRole;
import io.waymark.organisation.Right;

/** Who may add evidence to a practice and who may change a piece; everyone in the organisation may read. */
public final class MayProve {

    private MayProve() {}

    /** Whoever answers the practice in an open assessment, or runs it. */
    public static boolean in(Member member, Assessment assessment, boolean answersIt) {
        return assessment.open() && (member.may(Right.PROVE_PRACTICES) || answersIt);
    }

    /** Whoever looks after the piece, added it, or runs assessments. */
    public static boolean change(Member member, Evidence evidence) {
        return member.may(Right.CHANGE_EVIDENCE)
                || member.person().equals(evidence.owner())
                || member.person().equals(evidence.addedBy());
    }

    /**
     * Refuses where the answer above was no.
     *
     * @throws NotYourRole answered as 403 in words
     */
    static void insist(boolean may, Member member, Right right) {
        if (!may) {
            member.must(right);
        }
    }
}
