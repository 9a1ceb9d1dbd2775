/**
 * Value cases: what a goal got for the technology, as one KPI before and after, signed by the business and by finance. A
 * signature is under one version, and a case whose figures were corrected counts for nothing until it is written anew.
 *
 * <p>Named for the demo world, which writes and signs cases as people do.
 */
@NamedInterface("value-cases")
@NullMarked
package io.waymark.outcome.valuecase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
