package io.waymark.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test of the portal as it runs for real, which is handed in as a parameter. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedRealPortal.class)
@ResourceLock(RealPortal.TURN)
public @interface RealPortalTest {

    /** Whether each test has a new one, which ends with it; all others of a run share one. */
    boolean own() default false;
}
