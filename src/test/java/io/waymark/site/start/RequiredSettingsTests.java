package io.waymark.site.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class RequiredSettingsTests {

    private final MockEnvironment real = new MockEnvironment()
            .withProperty("WAYMARK_DATABASE_URL", "jdbc:postgresql://db/waymark")
            .withProperty("WAYMARK_DATABASE_PASSWORD", "secret")
            .withProperty("WAYMARK_DATABASE_OWNER_PASSWORD", "secret")
            .withProperty("WAYMARK_OIDC_ISSUER", "https://id.example.org")
            .withProperty("WAYMARK_OIDC_CLIENT_SECRET", "secret");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WAYMARK_DATABASE_URL",
                "WAYMARK_DATABASE_PASSWORD",
                "WAYMARK_DATABASE_OWNER_PASSWORD",
                "WAYMARK_OIDC_ISSUER",
                "WAYMARK_OIDC_CLIENT_SECRET"
            })
    void aMissingSettingIsNamed(String name) {
        real.setProperty(name, "");

        assertThatThrownBy(() -> check(real)).hasMessage(name + " is missing. Set it in the environment.");
    }

    @Test
    void aRealStartNeedsNoMore() {
        assertThatCode(() -> check(real)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAYMARK_DATABASE_URL       | postgresql://db:5432/waymark          | Write jdbc:postgresql://HOST:5432/DATABASE
            WAYMARK_DATABASE_URL       | postgres://me:secret@db/waymark       | Write jdbc:postgresql://HOST:5432/DATABASE
            WAYMARK_DATABASE_URL       | jdbc:postgresql://me:secret@db/waymark| names and passwords have settings of their own
            WAYMARK_DATABASE_URL       | jdbc:postgresql://db                  | Write jdbc:postgresql://HOST:5432/DATABASE
            WAYMARK_DATABASE_URL       | jdbc:mysql://db/waymark               | is no JDBC address of a PostgreSQL
            WAYMARK_OIDC_ISSUER        | id.example.org                        | is no issuer
            WAYMARK_OIDC_ISSUER        | https://id/.well-known/openid-configuration | is no issuer
            WAYMARK_FIRST_ORGANISATION | Acme Retail                           | Write e.g. acme=Acme Retail
            WAYMARK_FIRST_ORGANISATION | Acme=Acme Retail                      | small letters
            WAYMARK_FIRST_ORGANISATION | acme=                                 | Write e.g. acme=Acme Retail
            WAYMARK_FIRST_ADMINISTRATOR| ada                                   | is no mail address
            WAYMARK_BASE_URL           | waymark.example.org                   | Write it with its scheme
            WAYMARK_BASE_URL           | ftp://waymark.example.org             | Write it with its scheme
            WAYMARK_MAIL_HOST          | smtp://mail.example.org               | the port in WAYMARK_MAIL_PORT
            WAYMARK_MAIL_HOST          | mail.example.org:25                   | the port in WAYMARK_MAIL_PORT
            WAYMARK_MAIL_PORT          | 99999                                 | from 1 to 65535
            WAYMARK_MAIL_PORT          | smtp                                  | from 1 to 65535
            WAYMARK_MAIL_FROM          | Waymark                               | is no mail address
            WAYMARK_MAIL_REQUIRE_TLS   | yes                                   | is neither true nor false
            WAYMARK_DIGEST_AFTER       | 6                                     | e.g. 06:00
            WAYMARK_DIGEST_AFTER       | 25:00                                 | e.g. 06:00
            WAYMARK_SESSION_IDLE       | half a day                            | e.g. 15m or 12h
            WAYMARK_TRUSTED_PROXIES    | everybody                             | e.g. 10.0.0.0/8
            WAYMARK_LIMIT_EXPORTS      | 0                                     | e.g. 30
            WAYMARK_EVIDENCE_QUOTA     | lots                                  | e.g. 500MB or 2GB
            WAYMARK_EVIDENCE_QUOTA     | 0MB                                   | e.g. 500MB or 2GB
            WAYMARK_EVIDENCE_QUOTA     | 2                                     | e.g. 500MB or 2GB
            WAYMARK_CHECK_PEOPLE_AFTER | -5m                                   | e.g. 15m or 12h
            """)
    void whatMakesNoSenseIsSaidWithWhatToWriteInstead(String name, String value, String words) {
        complete();
        real.setProperty(name, value);

        assertThatThrownBy(() -> check(real))
                .message()
                .startsWith(name + " ")
                .contains(words)
                .hasLineCount(1)
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "platform=acme:king, false",
        "platform, false",
        "=acme:lead, false",
        "a=acme:lead; b=c:OWNER + lead, true"
    })
    void groupsAreMappedToRolesThatThereAre(String mapping, boolean taken) {
        complete();
        real.setProperty("WAYMARK_OIDC_ROLES_CLAIM", "groups");
        real.setProperty("WAYMARK_OIDC_ROLES", mapping);

        if (taken) {
            assertThatCode(() -> check(real)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> check(real))
                    .message()
                    .startsWith("WAYMARK_OIDC_ROLES ")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAYMARK_DATABASE_URL       | jdbc:postgresql://one:5432,two:5432/waymark?sslmode=verify-full
            WAYMARK_DATABASE_URL       | jdbc:postgresql://[::1]:5432/waymark
            WAYMARK_DATABASE_URL       | jdbc:postgresql:waymark
            WAYMARK_OIDC_ISSUER        | http://localhost:8180/realms/waymark
            WAYMARK_OIDC_ISSUER        | https://login.microsoftonline.com/0000-1111/v2.0
            WAYMARK_FIRST_ORGANISATION | acme-2=Acme = Retail
            WAYMARK_BASE_URL           | http://localhost:8080/waymark/
            WAYMARK_MAIL_HOST          | ::1
            WAYMARK_MAIL_FROM          | Waymark <waymark@example.org>
            WAYMARK_MAIL_FROM          | waymark@localhost
            WAYMARK_DIGEST_AFTER       | 00:00
            WAYMARK_SESSION_LONGEST    | PT24H
            WAYMARK_SESSION_IDLE       | 90m
            """)
    void whatMakesSenseIsTaken(String name, String value) {
        complete();
        real.setProperty(name, value);

        assertThatCode(() -> check(real)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAYMARK_FIRST_ORGANISATION", "WAYMARK_FIRST_ADMINISTRATOR", "WAYMARK_MAIL_USER"})
    void whatDoesNothingAloneIsNotLeftAlone(String name) {
        real.setProperty(name, name.endsWith("ORGANISATION") ? "acme=Acme Retail" : "ada@waymark.example");

        assertThatThrownBy(() -> check(real)).hasMessageContaining(name + " does nothing without");
    }

    @Test
    void metricsAreNotForEverybody() {
        real.setProperty("WAYMARK_METRICS", "true");
        assertThatThrownBy(() -> check(real)).hasMessageContaining("Set MANAGEMENT_SERVER_PORT");

        real.setProperty("management.server.port", "8090");
        assertThatCode(() -> check(real)).doesNotThrowAnyException();
    }

    @Test
    void everythingIsSaidAtOnce() {
        real.setProperty("WAYMARK_DATABASE_URL", "db");
        real.setProperty("WAYMARK_OIDC_ISSUER", "");
        real.setProperty("WAYMARK_DIGEST_AFTER", "early");

        assertThatThrownBy(() -> check(real)).message().hasLineCount(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "personas", "embedded-database"})
    void personasDoNotStandBesideProductionSettings(String profile) {
        real.setActiveProfiles(profile);

        assertThatThrownBy(() -> check(real))
                .hasMessageContaining("WAYMARK_DATABASE_URL is a production setting")
                .hasMessageContaining("WAYMARK_OIDC_ISSUER is a production setting");
    }

    @Test
    void aLocalStartNeedsNothing() {
        MockEnvironment local = new MockEnvironment();
        local.setActiveProfiles("local");

        assertThatCode(() -> check(local)).doesNotThrowAnyException();
    }

    @Test
    void theReportTellsWhereSettingsAreExplained() {
        real.setProperty("WAYMARK_DATABASE_URL", "");

        assertThatThrownBy(() -> check(real))
                .satisfies(it -> assertThat(new SettingsRefusedAnalyzer()
                                .analyze(it, (SettingsRefused) it)
                                .getAction())
                        .contains("docs/operate.md"));
    }

    private void complete() {
        real.setProperty("WAYMARK_FIRST_ORGANISATION", "acme=Acme Retail");
        real.setProperty("WAYMARK_FIRST_ADMINISTRATOR", "ada@waymark.example");
    }

    private static void check(MockEnvironment environment) {
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
