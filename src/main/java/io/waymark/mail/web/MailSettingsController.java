package io.waymark.mail.web;

import io.waymark.form.Reply;
import io.waymark.form.SelectOption;
import io.waymark.form.WordedOptions;
import io.waymark.mail.MailPreferences;
import io.waymark.organisation.Member;
import io.waymark.organisation.Needs;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Right;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** What a member wants to hear of by mail. */
@Controller
class MailSettingsController {

    private static final String VIEW = "mail/settings";

    private final MailPreferences preferences;
    private final Mailbox mails;
    private final WordedOptions worded;

    MailSettingsController(MailPreferences preferences, Mailbox mails, WordedOptions worded) {
        this.preferences = preferences;
        this.mails = mails;
        this.worded = worded;
    }

    @GetMapping("/orgs/{slug}/mail-settings")
    Reply show(Member member) {
        return Reply.shown(VIEW, model(member));
    }

    @Needs(Right.BELONG)
    @PostMapping("/orgs/{slug}/mail-settings")
    Reply save(Member member, @Valid MailSettingsForm form, BindingResult problems) {
        form.judge(problems);
        if (problems.hasErrors()) {
            return Reply.refused(VIEW, problems, model(member));
        }
        preferences.save(member, form.wanted());
        return Reply.to("/orgs/{slug}/mail-settings", member.slug()).saying("mail.settings.saved");
    }

    private Map<String, ?> model(Member member) {
        return Map.of(
                "mailSettingsForm", new MailSettingsForm(List.copyOf(preferences.of(member))),
                "atOnce", options(true),
                "gathered", options(false),
                "address", mails.addressOf(member));
    }

    private List<SelectOption> options(boolean direct) {
        return worded.of(
                "mail.kind.",
                Arrays.stream(Notice.Kind.values())
                        .filter(it -> it.direct() == direct)
                        .toArray());
    }
}
