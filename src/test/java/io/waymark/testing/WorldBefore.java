package io.waymark.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Sets the named world up before each test class: one of its own where it changes the world, else the untouched one. A class that
 * changes the world and does not say so fails: whoever came after it would find what it left, or not, as the order has it.
 */
class WorldBefore implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext context) {
        Class<?> tests = context.getTestClass();
        if (tests.isMemberClass()) {
            return;
        }
        World world = context.getApplicationContext().getBean(World.class);
        if (AnnotatedElementUtils.hasAnnotation(tests, OwnWorld.class)) {
            world.own();
        } else {
            world.untouched();
        }
    }

    @Override
    public void afterTestClass(TestContext context) {
        Class<?> tests = context.getTestClass();
        if (tests.isMemberClass() || AnnotatedElementUtils.hasAnnotation(tests, OwnWorld.class)) {
            return;
        }
        assertThat(context.getApplicationContext().getBean(World.class).isUntouched())
                .as("the named world is untouched; who changes it says @OwnWorld")
                .isTrue();
    }
}
