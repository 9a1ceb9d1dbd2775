/**
 * What the portal costs, measured beside the limits of the machine at hand (docs/decisions/0036). It stands outside
 * {@code io.waymark}, so that no portal finds a bean in it.
 */
@NullMarked
package waymark.benchmark;

import org.jspecify.annotations.NullMarked;
