package io.waymark.site.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code waymark.limits}, each a number a minute.
 *
 * @param signIns steps of signing in from one network address, behind which a whole office may sit
 * @param uploads files that one person sends
 * @param exports files that one person fetches
 */
@ConfigurationProperties("waymark.limits")
record Limits(int signIns, int uploads, int exports) {}
