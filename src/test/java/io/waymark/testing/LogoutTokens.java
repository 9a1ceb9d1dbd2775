package io.waymark.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tells portals that sessions have ended; OpenID Connect Back-Channel Logout 1.0. */
final class LogoutTokens {

    private final ProviderKeys keys;

    LogoutTokens(ProviderKeys keys) {
        this.keys = keys;
    }

    int send(String issuer, String portal, String username, String session) {
        String token = URLEncoder.encode(token(issuer, username, session), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(portal + "/logout/connect/back-channel/waymark"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token))
                .build();
        try (HttpClient line = HttpClient.newHttpClient()) {
            return line.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String token(String issuer, String username, String session) {
        Instant now = Instant.now();
        JwtClaimsSet.Builder claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .subject(username)
                .audience(List.of(IdentityProvider.CLIENT_ID))
                .issuedAt(now)
                .expiresAt(now.plusSeconds(60))
                .id(UUID.randomUUID().toString())
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        if (!session.isEmpty()) {
            claims.claim("sid", session);
        }
        JwsHeader header =
                JwsHeader.with(SignatureAlgorithm.RS256).type("logout+jwt").build();
        return new NimbusJwtEncoder(keys)
                .encode(JwtEncoderParameters.from(header, claims.build()))
                .getTokenValue();
    }
}
