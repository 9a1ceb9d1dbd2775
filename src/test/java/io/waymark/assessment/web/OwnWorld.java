package io.waymark.assessment.web;

import io.waymark.testing.WaymarkTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A named world of its own for tests that plan and sign off, so that those who only read find theirs unchanged. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WaymarkTest
@TestPropertySource(properties = "world=changing")
@interface OwnWorld {}
