package io.waymark.organisation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The right that a request needs. Everything in an organisation that changes something names one; it is asked before
 * anything of the request is read. Where the right is personal, the thing's own rule has the last word.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    /** The right. */
    Right value();

    /** Whether it can be asked for in an organisation that is archived. */
    boolean whileArchived() default false;
}
