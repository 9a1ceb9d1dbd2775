package io.waymark.testing;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.net.InetAddress;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** What the provider is made of; no component of the portal, which must not find it. */
@EnableWebSecurity
class ProviderSetup {

    @Bean
    TomcatServletWebServerFactory server() {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(0);
        server.setAddress(InetAddress.ofLiteral("127.0.0.1"));
        server.setRegisterDefaultServlet(true);
        return server;
    }

    @Bean
    SecurityFilterChain everything(HttpSecurity http) {
        return http.oauth2AuthorizationServer(it -> it.oidc(Customizer.withDefaults()))
                .authorizeHttpRequests(it -> it.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    /** Until a portal is trusted there is one that nobody comes from: the repository does not begin empty. */
    @Bean
    InMemoryRegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                IdentityProvider.client("http://portal.invalid", IdentityProvider.CLIENT_SECRET));
    }

    @Bean
    PlainSecrets secrets() {
        return new PlainSecrets();
    }

    @Bean
    ProviderUsers users() {
        return new ProviderUsers();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(ProviderUsers users) {
        return users::describe;
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }

    @Bean
    ProviderKeys keys() {
        return new ProviderKeys();
    }

    @Bean
    LogoutTokens logoutTokens(ProviderKeys keys) {
        return new LogoutTokens(keys);
    }

    @Bean
    Frost frost() {
        return new Frost();
    }
}
