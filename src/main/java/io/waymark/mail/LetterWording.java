package io.waymark.mail;

import io.waymark.figure.Times;
import io.waymark.organisation.Member;
import io.waymark.organisation.Notice;
import io.waymark.organisation.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts notices and invitations into words; the bundle speaks English, like the pages. */
@Component
class LetterWording {

    static final Locale LANGUAGE = Locale.UK;

    static final int SUBJECT_LENGTH = 200;
    static final int ABOUT_LENGTH = 300;
    static final int WORDS_LENGTH = 4000;
    private static final int NAME_LENGTH = 120;

    private final MessageSource words;
    private final MailSettings settings;

    LetterWording(MessageSource words, MailSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    /** A mail about one thing. */
    Letter direct(Notice notice, Recipient to, String cause) {
        Letter.Part part = part(notice, cause);
        return letter(part.what(), "", List.of(part), to);
    }

    /** One mail about all that waits for the reader. */
    Letter digest(List<Notice> notices, Recipient to) {
        List<Letter.Part> parts = notices.stream().map(it -> part(it, "")).toList();
        return letter(
                say("mail.digest.subject", to.organisationName(), parts.size()),
                say("mail.digest.intro", parts.size()),
                parts,
                to);
    }

    /** To somebody who is invited. */
    Letter invitation(Member by, String email, Collection<Role> roles) {
        String held =
                roles.stream().sorted().map(it -> say("members.role." + it)).collect(Collectors.joining(", "));
        String name = PlainTextBody.line(by.name(), NAME_LENGTH);
        Letter.Part wayIn = new Letter.Part(say("mail.invitation.way-in", email), "", List.of(), wayIn(by));
        return new Letter(
                PlainTextBody.line(say("mail.invitation.subject", name, by.organisationName()), SUBJECT_LENGTH),
                say("mail.invitation.hello"),
                say("mail.invitation.intro", name, by.organisationName(), held),
                List.of(wayIn),
                say("mail.invitation.why", name),
                null);
    }

    /** Where whoever is invited comes in. */
    String wayIn(Member by) {
        return settings.at("/orgs/" + by.slug());
    }

    private Letter letter(String subject, String intro, List<Letter.Part> parts, Recipient to) {
        return new Letter(
                PlainTextBody.line(subject, SUBJECT_LENGTH),
                say("mail.letter.hello", PlainTextBody.line(to.name(), NAME_LENGTH)),
                intro,
                parts,
                say("mail.letter.why", to.organisationName()),
                settings.at("/orgs/" + to.slug() + "/mail-settings"));
    }

    private Letter.Part part(Notice notice, String cause) {
        String about = PlainTextBody.line(notice.about(), ABOUT_LENGTH);
        String what = cause.isEmpty()
                ? say("mail.what." + notice.kind(), about)
                : say("mail.what." + notice.kind() + ".by", about, PlainTextBody.line(cause, NAME_LENGTH));
        return new Letter.Part(
                what, due(notice), PlainTextBody.lines(notice.words(), WORDS_LENGTH), settings.at(notice.path()));
    }

    private String due(Notice notice) {
        LocalDate day = notice.dueOn();
        return day == null ? "" : say("mail.due." + notice.kind(), Times.day(day, LANGUAGE));
    }

    private String say(String key, Object... values) {
        return words.getMessage(key, values, LANGUAGE);
    }
}
