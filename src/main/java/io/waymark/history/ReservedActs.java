package io.waymark.history;

import io.waymark.organisation.Member;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.Map;

/** Acts that tell what not everybody may know: an address, who was signed out. Their entries are read by whoever may do them. */
final class ReservedActs {

    private static final Map<Right, List<String>> ACTS = Map.of(
            Right.INVITE_MEMBERS,
            List.of(
                    "activity.invitation.sent",
                    "activity.invitation.sent-again",
                    "activity.invitation.withdrawn",
                    "activity.person.let-in",
                    "activity.person.linked"),
            Right.CHANGE_MEMBERS,
            List.of("activity.member.signed-out"),
            Right.ERASE_PEOPLE,
            List.of("activity.person.erased"));

    private ReservedActs() {}

    /** What the member does not read. */
    static String[] from(Member member) {
        return ACTS.entrySet().stream()
                .filter(it -> !member.may(it.getKey()))
                .flatMap(it -> it.getValue().stream())
                .toArray(String[]::new);
    }
}
