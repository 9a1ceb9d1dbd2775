package io.waymark.site.provider;

import java.net.http.HttpClient;
import org.springframework.context.annotation.Profile;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** The line on which the portal itself asks the provider: nobody waits on it longer than the settings say. */
@Component
@Profile("!personas")
class BackChannel {

    private final JdkClientHttpRequestFactory requests;

    BackChannel(ProviderSettings settings) {
        requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build());
        requests.setReadTimeout(settings.readTimeout());
    }

    /** Asks for what anybody may read there. */
    RestClient plain() {
        return RestClient.builder().requestFactory(requests).build();
    }

    /** Changes the code that a browser brought into tokens. */
    RestClientAuthorizationCodeTokenResponseClient codes() {
        RestClientAuthorizationCodeTokenResponseClient codes = new RestClientAuthorizationCodeTokenResponseClient();
        codes.setRestClient(tokens());
        return codes;
    }

    /** Has a token renewed, which the provider does for nobody whom it does not let in any more. */
    RestClientRefreshTokenTokenResponseClient renewals() {
        RestClientRefreshTokenTokenResponseClient renewals = new RestClientRefreshTokenTokenResponseClient();
        renewals.setRestClient(tokens());
        return renewals;
    }

    /** Asks what the provider tells of people beside the token. */
    DefaultOAuth2UserService people() {
        RestTemplate asking = new RestTemplate(requests);
        asking.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        DefaultOAuth2UserService people = new DefaultOAuth2UserService();
        people.setRestOperations(asking);
        return people;
    }

    /** Reads and writes as the clients of Spring Security do when they make their own. */
    private RestClient tokens() {
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(it -> it.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
