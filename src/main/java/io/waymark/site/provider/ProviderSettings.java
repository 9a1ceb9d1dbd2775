package io.waymark.site.provider;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code waymark.provider}: where people sign in, and how the portal asks there.
 *
 * @param issuer what the provider calls itself; its configuration is found below that address
 * @param trustAddresses whether its addresses are people's own though it does not say that it verified them
 * @param connectTimeout how long the provider may take to pick up
 * @param readTimeout how long it may take to answer: together with the other, less than somebody waits for a page
 */
@ConfigurationProperties("waymark.provider")
record ProviderSettings(
        String issuer,
        String clientId,
        String clientSecret,
        boolean trustAddresses,
        Duration connectTimeout,
        Duration readTimeout) {}
