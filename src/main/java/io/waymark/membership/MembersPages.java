package io.waymark.membership;

import io.waymark.organisation.Arrivals;
import io.waymark.organisation.Invitation;
import io.waymark.organisation.InvitationLetter;
import io.waymark.organisation.Invitations;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Responsibility;
import io.waymark.organisation.Right;
import io.waymark.organisation.Roster;
import io.waymark.organisation.WaitingWork;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who belongs to an organisation, is expected there, or waits to be let in: in one transaction. */
@Component
class MembersPages {

    private final Members members;
    private final Invitations invitations;
    private final Arrivals arrivals;
    private final InvitationLetter.Post post;
    private final List<WaitingWork> work;
    private final Clock clock;

    MembersPages(
            Members members,
            Invitations invitations,
            Arrivals arrivals,
            InvitationLetter.Post post,
            List<WaitingWork> work,
            Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.arrivals = arrivals;
        this.post = post;
        this.work = work;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MembersPage of(Member member) {
        boolean invites = member.may(Right.INVITE_MEMBERS);
        Roster roster = members.roster(member);
        return new MembersPage(
                roster.colleagues(),
                member.may(Right.ERASE_PEOPLE) ? roster.left() : List.of(),
                invites ? expected(member) : List.of(),
                invites ? arrivals.of(member) : List.of());
    }

    private List<MembersPage.Expected> expected(Member member) {
        List<Invitation> waiting = invitations.of(member);
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<String, InvitationLetter> letters = post.newest(member);
        List<Map<String, Responsibility>> kept =
                work.stream().map(it -> it.byAddress(member)).toList();
        return waiting.stream()
                .map(it -> new MembersPage.Expected(
                        it, letters.get(it.email()), it.mayBeSent(clock.instant()), of(it.email(), kept)))
                .toList();
    }

    private static List<Responsibility> of(String email, List<Map<String, Responsibility>> kept) {
        return kept.stream().flatMap(it -> Stream.ofNullable(it.get(email))).toList();
    }
}
