package io.waymark.site.provider;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/** Reads identity tokens and believes none that another signed, that is for another client, or that is out of time. */
@Component
@Profile("!personas")
class IdTokens implements JwtDecoderFactory<ClientRegistration> {

    private final BackChannel line;

    IdTokens(BackChannel line) {
        this.line = line;
    }

    @Override
    public JwtDecoder createDecoder(ClientRegistration provider) {
        String keys = Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource((selector, context) -> selector.select(ask(keys)))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(new OidcIdTokenValidator(provider)));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return decoder;
    }

    /** Anew for each sign-in: a key that the provider changed is known at once. */
    private JWKSet ask(String address) throws KeySourceException {
        try {
            return JWKSet.parse(Objects.requireNonNull(
                    line.plain().get().uri(address).retrieve().body(String.class)));
        } catch (ParseException e) {
            throw new KeySourceException("No keys at " + address, e);
        }
    }
}
