package io.waymark.evidence;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings under {@code waymark.evidence}.
 *
 * @param quota how much all files of one organisation may take together
 */
@ConfigurationProperties("waymark.evidence")
record EvidenceSettings(DataSize quota) {}
