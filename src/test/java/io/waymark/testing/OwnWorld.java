package io.waymark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A named world of its own for tests that change it, so that those who only read find theirs unchanged. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WaymarkTest
@TestPropertySource(properties = "world=changing")
public @interface OwnWorld {}
