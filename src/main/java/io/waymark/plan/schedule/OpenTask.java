package io.waymark.plan.schedule;

import io.waymark.figure.Quarter;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that is left, as far as its dates are concerned.
 *
 * @param value what each day of its delay costs, in points
 * @param days person-days that are left
 * @param after what must have ended before it starts; names that are not part of the same backlog are ignored
 * @param role key of the owner role it needs; null where anybody can take it
 * @param team that shall do it, whatever its roles; null where any team with the role may
 * @param quarter that it is pinned to: it starts no sooner and should end by its last; null where it is not
 * @param notBefore the first day on which it may start; null where it may at once
 * @param provable the first day on which its end can be proven; null where that is its end
 */
public record OpenTask<K>(
        K id,
        double value,
        double days,
        Set<K> after,
        @Nullable String role,
        @Nullable UUID team,
        @Nullable Quarter quarter,
        @Nullable LocalDate notBefore,
        @Nullable LocalDate provable) {}
