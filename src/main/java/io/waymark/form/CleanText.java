package io.waymark.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Cleans every text that is sent ({@link Texts#clean}) before anybody reads it, so that all forms judge the same text alike. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CleanText extends OncePerRequestFilter {

    /** These stay as they were typed: a password, and rows of a sheet, whose tabs and empty lines mean cells. */
    private static final Set<String> AS_TYPED = Set.of("password", "rows");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Clean(request), response);
    }

    private static final class Clean extends HttpServletRequestWrapper {

        private @Nullable Map<String, String[]> cleaned;

        private Clean(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = getParameterValues(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return getParameterMap().get(name);
        }

        /** Cleaned once, however often it is asked for: each address that hangs on a field asks. */
        @Override
        public Map<String, String[]> getParameterMap() {
            if (cleaned == null) {
                Map<String, String[]> all = new LinkedHashMap<>();
                super.getParameterMap().forEach((name, values) -> all.put(name, clean(name, values)));
                cleaned = Collections.unmodifiableMap(all);
            }
            return cleaned;
        }

        private static String[] clean(String name, String[] values) {
            return Arrays.stream(values).map(it -> clean(name, it)).toArray(String[]::new);
        }

        private static String clean(String name, String value) {
            return AS_TYPED.contains(name) ? Texts.storable(value) : Texts.clean(value);
        }
    }
}
