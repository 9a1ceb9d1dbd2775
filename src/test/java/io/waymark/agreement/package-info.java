/** Comparison, workshop, agreed ratings and dissent, as people see and make them. */
@NullMarked
package io.waymark.agreement;

import org.jspecify.annotations.NullMarked;
