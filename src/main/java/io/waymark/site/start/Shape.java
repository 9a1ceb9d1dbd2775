package io.waymark.site.start;

import io.waymark.organisation.Role;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.util.NetMaskSet;
import org.springframework.boot.convert.DurationStyle;

/** What the value of a setting must look like. */
enum Shape {
    ANY_TEXT(value -> true, "is no text", "Write some"),
    JDBC_ADDRESS(
            "jdbc:postgresql:(//[^/@\\s?]+/)?[^/@\\s?]+(\\?\\S*)?",
            "is no JDBC address of a PostgreSQL",
            "Write jdbc:postgresql://HOST:5432/DATABASE; names and passwords have settings of their own"),
    ISSUER(
            value -> isWebAddress(value) && !value.contains("/.well-known/"),
            "is no issuer",
            "Write the address that your provider names as its issuer, e.g. https://id.example.org/realms/waymark"),
    WEB_ADDRESS(
            Shape::isWebAddress,
            "is no address that a browser opens",
            "Write it with its scheme, e.g. https://waymark.example.org"),
    NAMED_ORGANISATION(
            "(?=[^=]{1,40}=)[a-z0-9]+(-[a-z0-9]+)*=.*\\S.*",
            "is no short name with a name",
            "Write e.g. acme=Acme Retail; the short name has small letters, digits and hyphens, 40 at most"),
    ROLES_OF_GROUPS(
            Shape::areRolesOfGroups,
            "does not map groups to roles",
            "Write GROUP=ORGANISATION:ROLE, e.g. platform=acme:architect; it-admins=acme:administrator+lead"),
    MAIL_ADDRESS(Shape::isMailAddress, "is no mail address", "Write e.g. waymark@example.org"),
    HOST_NAME(
            "[A-Za-z0-9._-]+|\\[?[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*\\]?",
            "is no name of a host",
            "Write e.g. smtp.example.org, and the port in WAYMARK_MAIL_PORT"),
    PORT(
            value -> value.matches("[0-9]{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535,
            "is no port",
            "Write a number from 1 to 65535"),
    NUMBER("[1-9][0-9]{0,5}", "is no number from 1 to 999999", "Write e.g. 30"),
    SIZE("[1-9][0-9]{0,5}(MB|GB|TB)", "is no size", "Write a number and its unit, e.g. 500MB or 2GB"),
    NETWORKS(
            Shape::areNetworks,
            "does not name networks",
            "Write the addresses of your proxies with commas between, e.g. 10.0.0.0/8, 192.168.1.7/32"),
    TIME_OF_DAY(Shape::isTimeOfDay, "is no time of day", "Write hours and minutes, e.g. 06:00"),
    DURATION(Shape::isDuration, "is no length of time", "Write a number and its unit, e.g. 15m or 12h"),
    YES_OR_NO("true|false", "is neither true nor false", "Write one of them");

    private final Predicate<String> fits;
    private final String wrong;
    private final String instead;

    Shape(Predicate<String> fits, String wrong, String instead) {
        this.fits = fits;
        this.wrong = wrong;
        this.instead = instead;
    }

    Shape(String pattern, String wrong, String instead) {
        this(Pattern.compile(pattern).asMatchPredicate(), wrong, instead);
    }

    Optional<WrongSetting> judge(String name, String value) {
        return fits.test(value) ? Optional.empty() : Optional.of(new WrongSetting(name, wrong, instead));
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            return value.matches("https?://.+")
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** As strict as the mails that are sent from it, and with a host. */
    private static boolean isMailAddress(String value) {
        try {
            InternetAddress address = new InternetAddress(value, true);
            address.validate();
            return address.getAddress().contains("@");
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean areRolesOfGroups(String value) {
        String role = "(?i:" + Arrays.stream(Role.values()).map(Role::name).collect(Collectors.joining("|")) + ")";
        String grant =
                "[^;]*[^;\\s][^;]*=\\s*[a-z0-9]+(-[a-z0-9]+)*\\s*:\\s*" + role + "(\\s*\\+\\s*" + role + ")*\\s*";
        return Arrays.stream(value.split(";")).filter(it -> !it.isBlank()).allMatch(it -> it.matches(grant));
    }

    private static boolean areNetworks(String value) {
        try {
            return new NetMaskSet().addAll(value).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isDuration(String value) {
        try {
            return DurationStyle.detectAndParse(value).isPositive();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTimeOfDay(String value) {
        try {
            LocalTime.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
