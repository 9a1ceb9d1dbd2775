package io.waymark.mail.web;

import io.waymark.mail.MailMode;
import io.waymark.organisation.Member;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The outbox: what was written to whom, and what became of it. */
@Controller
class MailsController {

    private final Mailbox mails;
    private final MailMode mode;

    MailsController(Mailbox mails, MailMode mode) {
        this.mails = mails;
        this.mode = mode;
    }

    @GetMapping("/orgs/{slug}/mails")
    ModelAndView list(
            Member member,
            @RequestParam(defaultValue = "false") boolean trouble,
            @RequestParam(required = false) @Nullable UUID before) {
        MailsPage page =
                new MailsPage(member, mode, trouble, mails.troubles(member), mails.newest(member, trouble, before));
        return new ModelAndView("mail/mails", Map.of("page", page));
    }

    @GetMapping("/orgs/{slug}/mails/{id}")
    ModelAndView open(Member member, @PathVariable UUID id) {
        return page(mails.open(member, id), false);
    }

    static ModelAndView page(OpenedMail mail, boolean refused) {
        return new ModelAndView(
                "mail/mail", Map.of("mail", mail, "refused", refused), refused ? HttpStatus.CONFLICT : HttpStatus.OK);
    }
}
