/** People of the named world measure KPIs of their own. */
@NullMarked
package io.waymark.outcome.measurement;

import org.jspecify.annotations.NullMarked;
