package io.waymark.membership;

import io.waymark.form.Reply;
import io.waymark.organisation.Erasures;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Erases the name of somebody who left; the page before says what goes and what stays. */
@Controller
class ErasureController {

    private static final String VIEW = "membership/erasure";
    private static final String PATH = MemberPages.PATH + "/erasure";

    private final Erasures erasures;
    private final SignedInSessions sessions;

    ErasureController(Erasures erasures, SignedInSessions sessions) {
        this.erasures = erasures;
        this.sessions = sessions;
    }

    @Needs(Right.ERASE_PEOPLE)
    @GetMapping(PATH)
    Reply show(Member member, @PathVariable UUID person) {
        return Reply.shown(VIEW, model(member, new PersonId(person)));
    }

    @Needs(Right.ERASE_PEOPLE)
    @PostMapping(PATH)
    Reply erase(Member member, @PathVariable UUID person) {
        PersonId left = new PersonId(person);
        if (!erasures.erase(member, left)) {
            return Reply.shown(VIEW, model(member, left)).late("erasure.elsewhere");
        }
        sessions.endAll(left);
        return Reply.to("/orgs/{slug}/members", member.slug()).saying("erasure.done");
    }

    private Map<String, ?> model(Member member, PersonId left) {
        return Map.of("leaver", erasures.nameOf(member, left), "address", left.toString());
    }
}
