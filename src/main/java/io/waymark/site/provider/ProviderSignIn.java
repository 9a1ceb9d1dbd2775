package io.waymark.site.provider;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.stereotype.Component;

/** Lets people in who come from the provider. */
@Component
@Profile("!personas")
@EnableConfigurationProperties({ProviderSettings.class, SessionRules.class})
public class ProviderSignIn {

    /** Where the way to the provider begins. */
    public static final String WAY_IN = "/oauth2/authorization/" + Discovery.ID;

    private final OidcSignIn people;
    private final SignInFailures failures;
    private final ProviderSignOut signOut;
    private final WordKeeper words;
    private final BackChannelLogout endings;
    private final BackChannel line;
    private final Discovery discovery;

    ProviderSignIn(
            OidcSignIn people,
            SignInFailures failures,
            ProviderSignOut signOut,
            WordKeeper words,
            BackChannelLogout endings,
            BackChannel line,
            Discovery discovery) {
        this.people = people;
        this.failures = failures;
        this.signOut = signOut;
        this.words = words;
        this.endings = endings;
        this.line = line;
        this.discovery = discovery;
    }

    /** Adds it to what the portal is closed with. */
    public HttpSecurity to(HttpSecurity http) {
        return http.oauth2Login(login -> login.loginPage(SignInAgain.PATH)
                        .defaultSuccessUrl("/")
                        .failureHandler(failures)
                        .authorizedClientRepository(words)
                        .authorizationEndpoint(it -> it.authorizationRequestRepository(new DepartureCookie(discovery)))
                        .tokenEndpoint(it -> it.accessTokenResponseClient(line.codes()))
                        .userInfoEndpoint(it -> it.oidcUserService(people))
                        .addObjectPostProcessor(new Departure()))
                .logout(logout -> logout.logoutSuccessHandler(signOut))
                .oidcLogout(logout -> logout.backChannel(it -> it.logoutHandler(endings)));
    }

    /** Setting out can fail as well, where the provider is away. */
    private final class Departure implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {
        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(failures);
            return filter;
        }
    }
}
