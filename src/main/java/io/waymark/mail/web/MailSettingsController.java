package io.waymark.mail.web;

import io.waymark.form.Reply;
import io.waymark.mail.MailPreferences;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Right;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a member wants to hear of by mail. */
@Controller
class MailSettingsController {

    private final MailPreferences preferences;
    private final Mailbox mails;

    MailSettingsController(MailPreferences preferences, Mailbox mails) {
        this.preferences = preferences;
        this.mails = mails;
    }

    @GetMapping("/orgs/{slug}/mail-settings")
    ModelAndView show(Member member) {
        return new ModelAndView(
                "mail/settings",
                Map.of(
                        "kinds", Notice.Kind.values(),
                        "wanted", preferences.of(member),
                        "address", mails.addressOf(member)));
    }

    /** A box that is not ticked is not sent: what is missing is switched off. */
    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/mail-settings")
    Reply save(Member member, @RequestParam(defaultValue = "") List<Notice.Kind> kinds) {
        preferences.save(member, kinds);
        return Reply.to("/orgs/{slug}/mail-settings", member.slug()).saying("mail.settings.saved");
    }
}
