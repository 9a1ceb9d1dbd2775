package io.waymark.mail;

import java.net.URI;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code waymark.mail}.
 *
 * @param baseUrl where people reach the portal, the beginning of every link in a mail
 * @param from who mails come from
 * @param digestAfter the time of day, where its reader is, before which no digest is written
 * @param withoutServer what to do while no mail server is set
 */
@ConfigurationProperties("waymark.mail")
record MailSettings(URI baseUrl, String from, LocalTime digestAfter, MailMode withoutServer) {

    /**
     * The address of a page.
     *
     * @throws IllegalArgumentException where the path is not one of an organisation
     */
    String at(String path) {
        if (!path.startsWith("/orgs/") || !path.equals(PlainTextBody.line(path, path.length()))) {
            throw new IllegalArgumentException("No path of an organisation: " + path);
        }
        return baseUrl.toString().replaceFirst("/+$", "") + path;
    }

    String host() {
        return String.valueOf(baseUrl.getHost());
    }
}
