package io.waymark.site;

import io.waymark.site.provider.ProviderSignIn;
import io.waymark.site.provider.SignedOutPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Who may come in, and what the browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
class Security {

    /** Nothing runs, styles or loads but what this host serves; no page of ours stands in another's frame. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** One address serves a page and its regions; no cache may mix them up. */
    private static final StaticHeadersWriter PAGE_OR_REGION = new StaticHeadersWriter("Vary", "HX-Request");

    private static final ExpiredSession EXPIRED = new ExpiredSession();

    @Bean
    @Profile("personas")
    SecurityFilterChain personaSignIn(HttpSecurity http) {
        return closed(http, "/sign-in")
                .formLogin(form ->
                        form.loginPage("/sign-in").defaultSuccessUrl("/").failureUrl("/sign-in?error"))
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
                .headers(headers -> headers.addHeaderWriter(PAGE_OR_REGION)
                        .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(it -> it.policy("camera=(), microphone=(), geolocation=()")))
                .exceptionHandling(errors -> errors.accessDeniedHandler(EXPIRED)
                        .defaultAuthenticationEntryPointFor(EXPIRED, ExpiredSession::concerns)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint(signIn), AnyRequestMatcher.INSTANCE));
    }
}
