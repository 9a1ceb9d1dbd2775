package io.waymark.mail.web;

import io.waymark.form.Reply;
import io.waymark.mail.IllegalMailStep;
import io.waymark.mail.SecondSending;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Right;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Has a mail sent once more. */
@Controller
class SecondSendingController {

    private final SecondSending sendings;
    private final Mailbox mails;

    SecondSendingController(SecondSending sendings, Mailbox mails) {
        this.sendings = sendings;
        this.mails = mails;
    }

    @Needs(Right.SEND_MAILS_AGAIN)
    @PostMapping("/orgs/{slug}/mails/{id}/sendings")
    ModelAndView create(Member member, @PathVariable UUID id) {
        try {
            sendings.begin(member, id);
        } catch (IllegalMailStep e) {
            return MailsController.page(mails.open(member, id), true);
        }
        return Reply.to("/orgs/{slug}/mails/{id}", member.slug(), id).saying("mail.sent-again");
    }
}
