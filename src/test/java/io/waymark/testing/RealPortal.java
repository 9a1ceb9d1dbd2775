package io.waymark.testing;

import ch.qos.logback.classic.LoggerContext;
import io.waymark.WaymarkApplication;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.YamlProcessor.MatchStatus;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** The portal as it runs for real: no profile, a database of its own, and people who come from a provider. */
public final class RealPortal implements AutoCloseable {

    /** What tests take turns at that start a real portal or listen to the log, which all portals of a JVM share. */
    public static final String TURN = "real portal";

    private static final String DATABASE = "WAYMARK_DATABASE_URL";

    private static final String WAIT_FOR_A_CONNECTION = "spring.datasource.hikari.connection-timeout";

    private final ConfigurableApplicationContext context;
    private final OpenIdProvider provider;

    private RealPortal(ConfigurableApplicationContext context, OpenIdProvider provider) {
        this.context = context;
        this.provider = provider;
    }

    /** Starts it on a free port; further settings as {@code name=value}, which stand in place of these. */
    public static RealPortal start(OpenIdProvider provider, String... settings) {
        Map<String, String> all = new HashMap<>();
        Arrays.stream(settings).map(it -> it.split("=", 2)).forEach(it -> all.put(it[0], it[1]));
        all.computeIfAbsent(DATABASE, it -> Database.prepared().url());
        Map.of(
                        "server.port",
                        "0",
                        WAIT_FOR_A_CONNECTION,
                        asShipped(WAIT_FOR_A_CONNECTION),
                        "WAYMARK_DATABASE_PASSWORD",
                        "waymark",
                        "WAYMARK_DATABASE_OWNER_PASSWORD",
                        "waymark",
                        "WAYMARK_OIDC_ISSUER",
                        provider.issuer(),
                        "WAYMARK_OIDC_CLIENT_SECRET",
                        provider.clientSecret())
                .forEach(all::putIfAbsent);
        RealPortal portal = new RealPortal(
                new SpringApplicationBuilder(WaymarkApplication.class)
                        .run(all.entrySet().stream()
                                .map(it -> "--" + it.getKey() + "=" + it.getValue())
                                .toArray(String[]::new)),
                provider);
        provider.trust(portal.address());
        return portal;
    }

    public String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** What the place calls itself where people sign in. */
    public String issuer() {
        return provider.issuer();
    }

    /** Its host and port, where its pages have their styles and pictures from as well. */
    public String providerHost() {
        return provider.issuer().replaceFirst("(?<=[^:/])/.*", "");
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        keepLog();
    }

    private static String asShipped(String setting) {
        YamlPropertiesFactoryBean shipped = new YamlPropertiesFactoryBean();
        shipped.setDocumentMatchers(
                it -> it.containsKey("spring.config.activate.on-profile") ? MatchStatus.NOT_FOUND : MatchStatus.FOUND);
        shipped.setResources(new ClassPathResource("application.yaml"));
        return Objects.requireNonNull(shipped.getObject()).getProperty(setting);
    }

    /** The next portal would begin the log anew, and whoever listens to it would hear no more. */
    private static void keepLog() {
        ((LoggerContext) LoggerFactory.getILoggerFactory()).putObject(LoggingSystem.class.getName(), "begun");
    }
}
