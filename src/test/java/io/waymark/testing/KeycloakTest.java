package io.waymark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of the portal as it runs for real where people come from Keycloak, with the realm of {@code docker-compose.yml}; it is
 * run by {@code mvn verify -Pkeycloak} alone, which fetches Keycloak.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("keycloak")
@RealPortalTest
public @interface KeycloakTest {}
