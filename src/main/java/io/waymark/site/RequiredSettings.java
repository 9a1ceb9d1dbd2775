package io.waymark.site;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Checks before anything else that a real start has what it cannot do without, and that a local one is not pointed at
 * anything real: personas that sign in by name must never stand in front of somebody's data.
 */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final List<String> NEEDED = List.of(
            "WAYMARK_DATABASE_URL",
            "WAYMARK_DATABASE_PASSWORD",
            "WAYMARK_DATABASE_OWNER_PASSWORD",
            "WAYMARK_OIDC_ISSUER",
            "WAYMARK_OIDC_CLIENT_SECRET");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("personas", "embedded-database", "local"))) {
            refuseRealOnes(environment);
        } else {
            demand(environment);
        }
    }

    /** After the profiles are known, which the configuration files decide. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static void demand(ConfigurableEnvironment environment) {
        NEEDED.stream().filter(it -> !set(environment, it)).findFirst().ifPresent(it -> {
            throw new SettingsRefused(
                    "The setting " + it + " is missing.",
                    "Set it in the environment, or start with the profile 'local' to try Waymark without a database.");
        });
    }

    private static void refuseRealOnes(ConfigurableEnvironment environment) {
        NEEDED.stream().filter(it -> set(environment, it)).findFirst().ifPresent(it -> {
            throw new SettingsRefused(
                    "The profile 'local' does not start beside the production setting " + it + ".",
                    "Unset it, or start without the profile.");
        });
    }

    private static boolean set(ConfigurableEnvironment environment, String name) {
        String value = environment.getProperty(name);
        return value != null && !value.isBlank();
    }
}
