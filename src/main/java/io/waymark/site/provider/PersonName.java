package io.waymark.site.provider;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.StandardClaimAccessor;

/** What to call somebody, by the best of the claims; OpenID Connect Core 1.0, 5.1. */
final class PersonName {

    /** No longer than the database keeps. */
    private static final int LONGEST = 120;

    private PersonName() {}

    static String of(StandardClaimAccessor claims) {
        return Stream.of(
                        claims.getFullName(),
                        joined(claims.getGivenName(), claims.getFamilyName()),
                        claims.getPreferredUsername(),
                        claims.getNickName(),
                        local(claims.getEmail()),
                        claims.getSubject())
                .map(PersonName::tidy)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    private static String joined(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static @Nullable String local(@Nullable String email) {
        return email == null ? null : email.replaceFirst("@.*", "");
    }

    private static Optional<String> tidy(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(it -> it.replaceAll("[\\p{Z}\\p{C}]+", " ").strip())
                .filter(it -> !it.isEmpty())
                .map(it -> it.substring(
                        0, it.offsetByCodePoints(0, Math.min(LONGEST, it.codePointCount(0, it.length())))));
    }
}
