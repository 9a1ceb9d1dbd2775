package io.waymark.testing;

import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.TestPropertySource;

/** Classes that share a portal take turns. Those that set other properties have another portal, and run beside them. */
final class Turns implements ResourceLocksProvider {

    @Override
    public Set<Lock> provideForClass(Class<?> tests) {
        TestPropertySource own = AnnotatedElementUtils.findMergedAnnotation(tests, TestPropertySource.class);
        return Set.of(new Lock("portal" + (own == null ? "" : String.join(",", own.properties()))));
    }
}
