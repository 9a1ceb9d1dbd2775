package io.waymark.testing;

/** Where people sign in to a portal under test. */
public interface OpenIdProvider extends AutoCloseable {

    /** What it calls itself, an address. */
    String issuer();

    /** By what a portal proves itself to it. */
    String clientSecret();

    /** People may come from, and are sent back to, the portal at this address. */
    void trust(String portal);

    @Override
    void close();
}
