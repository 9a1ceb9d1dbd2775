package io.waymark.site.provider;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** The one provider, with the endpoints that it names itself: it is asked when first needed, until it answers. */
@Component
@Profile("!personas")
class Discovery implements ClientRegistrationRepository {

    static final String ID = "waymark";

    private static final Logger log = LoggerFactory.getLogger(Discovery.class);
    private static final ParameterizedTypeReference<Map<String, Object>> CONFIGURATION =
            new ParameterizedTypeReference<>() {};

    private final ProviderSettings settings;
    private final BackChannel line;
    private volatile @Nullable ClientRegistration known;

    Discovery(ProviderSettings settings, BackChannel line) {
        this.settings = settings;
        this.line = line;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) ? provider() : null;
    }

    /**
     * The provider.
     *
     * @throws ProviderAway where it does not answer
     * @throws OAuth2AuthenticationException where it is another one than the settings say
     */
    ClientRegistration provider() {
        ClientRegistration provider = known;
        if (provider == null) {
            provider = discovered();
            known = provider;
        }
        return provider;
    }

    /** Nobody signs in yet, but whoever starts the portal should hear of it. */
    @EventListener(ApplicationReadyEvent.class)
    void lookOnce() {
        try {
            provider();
        } catch (AuthenticationException e) {
            log.warn("Nobody can sign in yet: {}", Cause.of(e));
        }
    }

    private ClientRegistration discovered() {
        ClientRegistration.Builder found = ClientRegistrations.fromOidcConfiguration(configuration())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile", "email")
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build());
        return sameAsSet(found.build());
    }

    private Map<String, Object> configuration() {
        String address = settings.issuer().replaceFirst("/+$", "") + "/.well-known/openid-configuration";
        try {
            return Objects.requireNonNull(
                    line.plain().get().uri(address).retrieve().body(CONFIGURATION));
        } catch (RestClientException e) {
            throw new ProviderAway("No answer from the provider of WAYMARK_OIDC_ISSUER at " + address, e);
        }
    }

    private ClientRegistration sameAsSet(ClientRegistration found) {
        String itself = found.getProviderDetails().getIssuerUri();
        if (!settings.issuer().equals(itself)) {
            throw new OAuth2AuthenticationException(new OAuth2Error(
                    "other_issuer", "WAYMARK_OIDC_ISSUER is %s; write %s".formatted(settings.issuer(), itself), null));
        }
        return found;
    }
}
