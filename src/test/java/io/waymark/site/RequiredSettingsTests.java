package io.waymark.site;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

        assertThatThrownBy(() -> check(real)).hasMessage("The setting " + name + " is missing.");
    }

    @Test
    void aRealStartNeedsNoMore() {
        assertThatCode(() -> check(real)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "personas", "embedded-database"})
    void personasDoNotStandBesideProductionSettings(String profile) {
        real.setActiveProfiles(profile);

        assertThatThrownBy(() -> check(real)).hasMessageContaining("WAYMARK_DATABASE_URL");
    }

    @Test
    void aLocalStartNeedsNothing() {
        MockEnvironment local = new MockEnvironment();
        local.setActiveProfiles("local");

        assertThatCode(() -> check(local)).doesNotThrowAnyException();
    }

    private static void check(MockEnvironment environment) {
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }
}
