package io.waymark.membership;

import io.waymark.form.Reply;
import io.waymark.organisation.Arrivals;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Right;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Lets somebody in whose address nobody vouches for. */
@Controller
class ArrivalController {

    private final Arrivals arrivals;

    ArrivalController(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Needs(Right.INVITE_MEMBERS)
    @PostMapping("/orgs/{slug}/arrivals/{person}/admission")
    Reply admit(Member member, @PathVariable UUID person) {
        arrivals.letIn(member, new PersonId(person));
        return Reply.to("/orgs/{slug}/members", member.slug()).saying("members.let-in");
    }
}
