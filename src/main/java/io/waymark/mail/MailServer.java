package io.waymark.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Hands one mail to the SMTP server and understands its answer. */
@Component
class MailServer {

    /** A reply that begins with 4 or 5 means no, for now or for ever (RFC 5321, 4.2.1); a broken line is no reply. */
    private static final Pattern NO = Pattern.compile("[45]\\d\\d([ -].*)?", Pattern.DOTALL);

    private final JavaMailSender sender;
    private final Envelope envelope;

    MailServer(JavaMailSender sender, Envelope envelope) {
        this.sender = sender;
        this.envelope = envelope;
    }

    ServerAnswer send(ClaimedMail mail) {
        try {
            sender.send(envelope.around(mail, sender.createMimeMessage()));
            return new ServerAnswer.Accepted();
        } catch (MessagingException e) {
            return new ServerAnswer.Refused(why(e));
        } catch (MailAuthenticationException e) {
            return new ServerAnswer.Unreachable(why(e));
        } catch (MailSendException e) {
            return read(e);
        } catch (MailException e) {
            return new ServerAnswer.Unknown(why(e));
        }
    }

    /**
     * Spring names the failed connection as the exception's cause and as what became of the message, both the same; what
     * goes wrong later stands beside the message only. A line that breaks at the goodbye leaves no message behind.
     */
    private static ServerAnswer read(MailSendException e) {
        Exception[] failures = e.getMessageExceptions();
        if (failures == null || failures.length == 0) {
            return new ServerAnswer.Accepted();
        }
        if (e.getCause() == failures[0]) {
            return new ServerAnswer.Unreachable(why(failures[0]));
        }
        return Arrays.stream(failures).allMatch(MailServer::saidNo)
                ? new ServerAnswer.Refused(why(failures[0]))
                : new ServerAnswer.Unknown(why(failures[0]));
    }

    private static boolean saidNo(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof SendFailedException
                    && NO.matcher(String.valueOf(it.getMessage())).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String why(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
