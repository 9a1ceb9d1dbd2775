package io.waymark.site.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.waymark.testing.IdentityProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** A real provider is asked whether it is one. */
class IssuerCheckTests {

    @Test
    void aProviderIsTakenAndOneThatFreezesIsWaitedFor() {
        try (IdentityProvider provider = IdentityProvider.start()) {
            assertThat(wrong(provider.issuer())).isEmpty();
            assertThat(provider.frozen(() -> wrong(provider.issuer()))).isEmpty();
        }
    }

    @Test
    void anAddressWithoutOneIsRefused() throws IOException {
        HttpServer nobody = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        nobody.start();
        try {
            assertThat(wrong("http://127.0.0.1:" + nobody.getAddress().getPort() + "/realms/typo"))
                    .get()
                    .asString()
                    .startsWith("WAYMARK_OIDC_ISSUER is no provider's");
        } finally {
            nobody.stop(0);
        }
    }

    @Test
    void whoIsAwayIsWaitedFor() {
        assertThat(wrong("http://127.0.0.1:1")).isEmpty();
    }

    private static Optional<WrongSetting> wrong(String issuer) {
        return IssuerCheck.wrong(new MockEnvironment().withProperty("WAYMARK_OIDC_ISSUER", issuer));
    }
}
