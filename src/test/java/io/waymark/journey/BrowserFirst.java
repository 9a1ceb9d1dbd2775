package io.waymark.journey;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.test.context.TestPropertySource;

/**
 * Where to begin, so that no lane is left alone in the end: with those who take turns at the one browser, the longest row of
 * all, and those who have a portal to themselves. All others fill what is left beside them, in any order.
 */
class BrowserFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(BrowserFirst::place));
    }

    private static int place(ClassDescriptor tests) {
        boolean inBrowser = tests.findRepeatableAnnotations(ResourceLock.class).stream()
                .anyMatch(it -> it.value().equals(InBrowser.BROWSER));
        return inBrowser ? 0 : tests.isAnnotated(TestPropertySource.class) ? 1 : 2;
    }
}
