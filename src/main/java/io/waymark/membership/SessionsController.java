package io.waymark.membership;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.organisation.Memberships;
import io.waymark.organisation.Needs;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where somebody is signed in; each can end their own sessions, and an administrator those of a member. */
@Controller
class SessionsController {

    private static final String PATH = "/orgs/{slug}/sessions";

    private final SignedInSessions sessions;
    private final Memberships memberships;

    SessionsController(SignedInSessions sessions, Memberships memberships) {
        this.sessions = sessions;
        this.memberships = memberships;
    }

    @GetMapping(PATH)
    Reply show(Member member, HttpSession session) {
        return Reply.shown("membership/sessions", Map.of("sessions", sessions.of(member.person(), session.getId())));
    }

    /** Ends one that the member does not use any more. */
    @Needs(Right.BELONG)
    @PostMapping(PATH + "/{session}/ending")
    Reply end(Member member, @PathVariable("session") String handle) {
        if (!sessions.end(member.person(), handle)) {
            throw new NotFound();
        }
        return Reply.to(PATH, member.slug()).saying("sessions.ended");
    }

    @Needs(Right.BELONG)
    @PostMapping(PATH + "/ending")
    Reply endOthers(Member member, HttpSession session) {
        sessions.endOthers(member.person(), session.getId());
        return Reply.to(PATH, member.slug()).saying("sessions.ended-others");
    }

    /** Signs a member out everywhere. */
    @Needs(Right.CHANGE_MEMBERS)
    @PostMapping(MemberPages.PATH + "/sessions/ending")
    Reply endAll(Member member, @PathVariable UUID person) {
        Member meant = memberships.of(member, new PersonId(person));
        memberships.recordSignOut(member, meant);
        sessions.endAll(meant.person());
        return Reply.to(MemberPages.PATH, member.slug(), person).saying("sessions.ended-all", meant.name());
    }
}
