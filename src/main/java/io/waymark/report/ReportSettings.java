package io.waymark.report;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code waymark.report}.
 *
 * @param atOnce how many are made at once in the whole portal
 * @param largest file that is kept
 * @param kept how long a report stays after its end
 * @param silent what was not heard of for so long stopped with its replica
 * @param beginsAtOnce whether a replica works as soon as it is asked; it looks by a schedule in any case
 */
@ConfigurationProperties("waymark.report")
record ReportSettings(int atOnce, DataSize largest, Duration kept, Duration silent, boolean beginsAtOnce) {}
