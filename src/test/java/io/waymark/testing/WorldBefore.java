package io.waymark.testing;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Sets the named world up before each test class: one of its own where it changes the world, else the untouched one. */
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
}
