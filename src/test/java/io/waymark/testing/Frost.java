package io.waymark.testing;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Keeps what is asked of the provider waiting while it is frozen. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Frost implements Filter {

    private volatile CountDownLatch thaw = new CountDownLatch(0);

    <T> T during(Supplier<T> work) {
        CountDownLatch frost = new CountDownLatch(1);
        thaw = frost;
        try {
            return work.get();
        } finally {
            frost.countDown();
        }
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            thaw.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        chain.doFilter(request, response);
    }
}
