package io.waymark.site;

import io.waymark.site.provider.ProviderSignIn;
import io.waymark.site.provider.SignedOutPage;
import io.waymark.site.session.AskedPage;
import io.waymark.site.session.FormTokens;
import io.waymark.site.session.RefusedSignIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Who may come in. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** One address serves a page and its regions; no cache may mix them up. */
    private static final StaticHeadersWriter PAGE_OR_REGION = new StaticHeadersWriter("Vary", "HX-Request");

    private static final ExpiredSession EXPIRED = new ExpiredSession();

    /** Nobody reads them, and each filter would be watched at each request. */
    @Bean
    SecurityObservationSettings unwatched() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Profile("personas")
    SecurityFilterChain personaSignIn(HttpSecurity http) {
        return closed(http, "/sign-in")
                .formLogin(form -> form.loginPage("/sign-in")
                        .defaultSuccessUrl("/")
                        .failureHandler(new RefusedSignIn("/sign-in?error")))
                .logout(logout -> logout.logoutSuccessUrl("/sign-in"))
                .build();
    }

    @Bean
    @Profile("!personas")
    SecurityFilterChain signInAtProvider(HttpSecurity http, ProviderSignIn provider) {
        return provider.to(closed(http, ProviderSignIn.WAY_IN)).build();
    }

    private static HttpSecurity closed(HttpSecurity http, String signIn) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/sign-in",
                                SignedOutPage.PATH,
                                KeptForms.PATH,
                                KeptForms.PATH + "/*",
                                "/error",
                                "/calendar/*",
                                "/reports/**",
                                "/css/**",
                                "/js/**",
                                "/images/**",
                                "/webjars/**",
                                "/actuator/health/**",
                                "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .logout(logout -> logout.logoutUrl("/sign-out"))
                .requestCache(cache -> cache.requestCache(new AskedPage()))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .headers(headers -> headers.addHeaderWriter(PAGE_OR_REGION))
                .exceptionHandling(errors -> errors.accessDeniedHandler(EXPIRED)
                        .defaultAuthenticationEntryPointFor(EXPIRED, ExpiredSession::concerns)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(signIn), AnyRequestMatcher.INSTANCE));
    }
}
