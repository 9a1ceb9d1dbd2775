@NullMarked
package io.waymark.outcome.objective;

import org.jspecify.annotations.NullMarked;
