package io.waymark.site.start;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * Checks before anything else that a start has what it cannot do without, that what is set makes sense, and that a local start
 * is not pointed at anything real: personas that sign in by name must never stand in front of somebody's data.
 */
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    private static final Profiles LOCAL = Profiles.of("personas", "embedded-database", "local");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Stream<WrongSetting> wrong = isLocal(environment) ? ofLocalStart(environment) : ofRealStart(environment);
        SettingsRefused.unlessNone(wrong.toList());
    }

    /** After the profiles are known, which the configuration files decide. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    static boolean isLocal(Environment environment) {
        return environment.acceptsProfiles(LOCAL);
    }

    private static Stream<WrongSetting> ofLocalStart(Environment environment) {
        Stream<WrongSetting> real = Setting.ALL.stream()
                .filter(it -> it.needed() && Setting.isSet(it.name(), environment))
                .map(it -> new WrongSetting(
                        it.name(),
                        "is a production setting, beside which the profile 'local' does not start",
                        "Unset it, or start without the profile"));
        return Stream.concat(
                real, Setting.ALL.stream().filter(it -> !it.needed()).flatMap(it -> it.judge(environment).stream()));
    }

    private static Stream<WrongSetting> ofRealStart(Environment environment) {
        return Stream.concat(
                Setting.ALL.stream().flatMap(it -> it.judge(environment).stream()),
                Stream.of(
                                together("WAYMARK_FIRST_ORGANISATION", "WAYMARK_FIRST_ADMINISTRATOR", environment),
                                together("WAYMARK_FIRST_ADMINISTRATOR", "WAYMARK_FIRST_ORGANISATION", environment),
                                together("WAYMARK_OIDC_ROLES", "WAYMARK_OIDC_ROLES_CLAIM", environment),
                                together("WAYMARK_OIDC_ROLES_CLAIM", "WAYMARK_OIDC_ROLES", environment),
                                together("WAYMARK_MAIL_USER", "WAYMARK_MAIL_PASSWORD", environment),
                                metricsForEverybody(environment))
                        .flatMap(Optional::stream));
    }

    private static Optional<WrongSetting> together(String one, String other, Environment environment) {
        return Setting.isSet(one, environment) && !Setting.isSet(other, environment)
                ? Optional.of(new WrongSetting(one, "does nothing without " + other, "Set both or neither"))
                : Optional.empty();
    }

    /** Nobody signs in to read metrics: they stand on a port of their own, which no browser reaches. */
    private static Optional<WrongSetting> metricsForEverybody(Environment environment) {
        return "true".equals(environment.getProperty("WAYMARK_METRICS"))
                        && !Setting.isSet("management.server.port", environment)
                ? Optional.of(new WrongSetting(
                        "WAYMARK_METRICS",
                        "would show metrics to everybody",
                        "Set MANAGEMENT_SERVER_PORT to another port than the portal's, for your scraper alone"))
                : Optional.empty();
    }
}
