package io.waymark.journey;

import io.waymark.testing.OwnWorld;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole portal with a named world of its own behind a port, and a browser in front of it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.class)
@OwnWorld
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@interface JourneyTest {}
