package io.waymark.site.provider;

import org.springframework.security.core.AuthenticationException;

/** The provider does not say where its endpoints are: it is away, frozen, or not at the address of the settings. */
class ProviderAway extends AuthenticationException {

    ProviderAway(String message, Throwable cause) {
        super(message, cause);
    }
}
