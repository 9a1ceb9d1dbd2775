package io.waymark.mail;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** What arrived at the mail server. */
final class Letters {

    private Letters() {}

    /** The messages whose plain text names this. */
    static List<MimeMessage> about(String name, GreenMail server) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(it -> text(it).contains(name))
                .toList();
    }

    static String text(MimeMessage message) {
        return part(message, 0).replace("\r\n", "\n");
    }

    static String html(MimeMessage message) {
        return part(message, 1);
    }

    private static String part(MimeMessage message, int index) {
        try {
            BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(index);
            return (String) part.getContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
