package io.waymark.site.session;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Reads what sessions hold. Who somebody is and the token of their forms come as the same bytes at each of their requests, and never
 * change: they are read once and kept. Whatever else there is is read each time, since whoever asked for it may change it.
 */
final class SessionReader implements Converter<byte[], Object> {

    /** Of some kilobytes each; then they are read anew. */
    private static final int MOST = 1_000;

    private final DeserializingConverter plain = new DeserializingConverter(SessionReader.class.getClassLoader());
    private final Map<Bytes, Object> kept = new ConcurrentHashMap<>();

    private record Bytes(byte[] value) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes it && Arrays.equals(value, it.value);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(value);
        }
    }

    @Override
    public Object convert(byte[] source) {
        Object known = kept.get(new Bytes(source));
        return switch (known) {
            case null -> read(source);
            case Authentication who -> new SecurityContextImpl(who);
            default -> known;
        };
    }

    private Object read(byte[] source) {
        Object read = plain.convert(source);
        if (read instanceof SecurityContext context && context.getAuthentication() instanceof Authentication who) {
            keep(source, who);
        } else if (read instanceof CsrfToken) {
            keep(source, read);
        }
        return read;
    }

    /** Not a context, which signing out empties. */
    private void keep(byte[] source, Object value) {
        if (kept.size() >= MOST) {
            kept.clear();
        }
        kept.put(new Bytes(source), value);
    }
}
