package io.waymark.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a case to say; the figures themselves are the KPI's measurements of these days.
 *
 * @param before null where no day was chosen
 * @param after null where no day was chosen
 */
public record CaseContent(
        @Nullable LocalDate before, @Nullable LocalDate after, String target, String whatChanged) {}
