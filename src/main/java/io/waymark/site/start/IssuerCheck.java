package io.waymark.site.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.PropertyResolver;
import org.springframework.http.HttpStatus;

/**
 * Asks at the address of the provider whether there is one. One that is away, frozen or broken is waited for once the portal
 * runs; an address at which somebody says that there is nothing will not become one.
 */
class IssuerCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (!RequiredSettings.isLocal(context.getEnvironment())) {
            SettingsRefused.unlessNone(wrong(context.getEnvironment()).stream().toList());
        }
    }

    static Optional<WrongSetting> wrong(PropertyResolver settings) {
        String issuer = settings.getRequiredProperty("WAYMARK_OIDC_ISSUER");
        String address = issuer.replaceFirst("/+$", "") + "/.well-known/openid-configuration";
        return status(address) == HttpStatus.NOT_FOUND.value()
                ? Optional.of(
                        new WrongSetting(
                                "WAYMARK_OIDC_ISSUER",
                                "is no provider's: there is nothing at its /.well-known/openid-configuration",
                                "Write what your provider names as its issuer, path and all, e.g. https://id.example.org/realms/waymark"))
                : Optional.empty();
    }

    /** 0 where nobody answers. */
    private static int status(String address) {
        try (HttpClient asking =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .build();
            return asking.send(question, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }
}
