/**
 * Value cases: what a goal got for the technology, as one KPI before and after, signed by the business and by finance. A
 * signature is under one version, and a case whose figures were corrected counts for nothing until it is written anew.
 */
@ApplicationModule(allowedDependencies = {"organisation", "figure", "form", "goal", "outcome"})
@NullMarked
package io.waymark.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
