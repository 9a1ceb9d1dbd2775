package io.waymark.measurement.imports;

import java.util.Set;

/**
 * A preview that a member agreed to.
 *
 * @param seen the mark of the preview
 * @param reason for what it corrects
 * @param chosen rows to be saved although their figure changed since their file left
 */
record Consent(String seen, String reason, Set<Integer> chosen) {}
