package io.waymark.plan.scenario;

import io.waymark.form.Clash;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** What two versions of a scenario change, beside each other. */
final class AmendmentWords {

    private AmendmentWords() {}

    static void beside(Clash clash, @Nullable WhatIfPage page, WhatIfQuery mine, WhatIfQuery theirs) {
        Map<String, Amendment> ours = byKey(Objects.requireNonNull(page), mine);
        Map<String, Amendment> others = byKey(page, theirs);
        Stream.concat(ours.keySet().stream(), others.keySet().stream())
                .distinct()
                .forEach(key -> clash.named(
                        Optional.ofNullable(ours.get(key))
                                .or(() -> Optional.ofNullable(others.get(key)))
                                .map(Amendment::title)
                                .orElse(""),
                        told(ours.get(key)),
                        told(others.get(key))));
    }

    private static Map<String, Amendment> byKey(WhatIfPage page, WhatIfQuery query) {
        List<Amendment> amendments = Amendments.of(page.ground(), page.tried().ahead(), query);
        return amendments.stream()
                .collect(Collectors.toMap(Amendment::key, it -> it, (one, same) -> one, LinkedHashMap::new));
    }

    private static @Nullable Object told(@Nullable Amendment amendment) {
        return amendment == null ? null : value(amendment.kind(), amendment.after());
    }

    /** A value of this kind in words; null where there is none. */
    static @Nullable Object value(Amendment.Kind kind, String value) {
        return switch (kind) {
            case OUT ->
                value.isEmpty()
                        ? new DefaultMessageSourceResolvable("roadmap.status.DROPPED")
                        : new DefaultMessageSourceResolvable("roadmap.status." + value);
            case IN -> new DefaultMessageSourceResolvable("roadmap.status." + value);
            case START -> value.isEmpty() ? null : LocalDate.parse(value);
            case PEOPLE, DAYS ->
                new DefaultMessageSourceResolvable(
                        new String[] {"plan.amendment.value." + kind}, new Object[] {Long.valueOf(value)});
            case QUARTER, TEAM -> value.isEmpty() ? null : value;
        };
    }
}
