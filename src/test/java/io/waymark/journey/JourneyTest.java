package io.waymark.journey;

import io.waymark.testing.OwnWorld;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.test.context.TestPropertySource;

/**
 * The whole portal with a named world of its own behind a port, and a browser in front of it. Journeys share one portal,
 * which is not that of the tests without a browser: they run beside each other.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.class)
@OwnWorld
@TestPropertySource(properties = "spring.application.name=waymark-of-journeys")
@ResourceLock(InBrowser.BROWSER)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@interface JourneyTest {}
