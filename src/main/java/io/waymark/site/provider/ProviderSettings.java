package io.waymark.site.provider;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code waymark.provider}: where people sign in, and how the portal asks there.
 *
 * @param issuer what the provider calls itself; its configuration is found below that address
 * @param connectTimeout how long the provider may take to pick up
 * @param readTimeout how long it may take to answer: together with the other, less than somebody waits for a page
 */
@ConfigurationProperties("waymark.provider")
record ProviderSettings(
        String issuer, String clientId, String clientSecret, Duration connectTimeout, Duration readTimeout) {}
