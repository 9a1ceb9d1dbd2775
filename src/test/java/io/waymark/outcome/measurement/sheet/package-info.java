@NullMarked
package io.waymark.outcome.measurement.sheet;

import org.jspecify.annotations.NullMarked;
