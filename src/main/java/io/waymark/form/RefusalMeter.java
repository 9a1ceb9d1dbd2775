package io.waymark.form;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Counts the forms that were not taken: something was wrong with them, or somebody was faster. */
class RefusalMeter implements HandlerInterceptor {

    private final Counter refused = counter("REFUSED");
    private final Counter clashes = counter("CLASH");

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (response.getStatus() == HttpStatus.UNPROCESSABLE_CONTENT.value()) {
            refused.increment();
        } else if (response.getStatus() == HttpStatus.CONFLICT.value()) {
            clashes.increment();
        }
    }

    private static Counter counter(String kind) {
        return Metrics.counter("waymark.form.refusals", "kind", kind);
    }
}
