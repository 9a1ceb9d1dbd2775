package io.waymark.mail;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;

/**
 * Puts a mail into MIME: plain text with an HTML twin, and a Message-ID made of the row's id, so that every try is the same
 * mail to whoever receives it.
 */
@Component
class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int NAME_LENGTH = 120;

    private final MailSettings settings;
    private final Clock clock;

    Envelope(MailSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    MimeMessage around(ClaimedMail mail, MimeMessage message) throws MessagingException {
        message.setFrom(new InternetAddress(settings.from(), true));
        message.setRecipient(Message.RecipientType.TO, address(mail));
        message.setSubject(PlainTextBody.line(mail.subject(), LetterWording.SUBJECT_LENGTH), UTF_8);
        message.setHeader("Message-ID", "<" + mail.id() + "@" + settings.host() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(clock.instant()));
        message.setContent(
                new MimeMultipart("alternative", part(mail.text(), "plain"), part(page(mail.html()), "html")));
        return message;
    }

    private static InternetAddress address(ClaimedMail mail) throws MessagingException {
        InternetAddress address = new InternetAddress(mail.address(), true);
        try {
            address.setPersonal(mail.name().isEmpty() ? null : PlainTextBody.line(mail.name(), NAME_LENGTH), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("No name in UTF-8", e);
        }
        return address;
    }

    private static String page(String body) {
        return "<!doctype html>\n<html lang=\"" + LetterWording.LANGUAGE
                + "\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n" + body + "\n</body>\n</html>\n";
    }

    private static BodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
