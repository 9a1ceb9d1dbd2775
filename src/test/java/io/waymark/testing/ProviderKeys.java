package io.waymark.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The key with which the provider signs. */
final class ProviderKeys implements JWKSource<SecurityContext> {

    private static final int KEY_BITS = 2048;

    /** All providers of a run begin with it: to make one takes up to a second of a processor. */
    private static final JWKSet FIRST = made();

    private volatile JWKSet keys = FIRST;

    void change() {
        keys = made();
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(keys);
    }

    private static JWKSet made() {
        try {
            return new JWKSet(new RSAKeyGenerator(KEY_BITS)
                    .keyID(UUID.randomUUID().toString())
                    .generate());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
