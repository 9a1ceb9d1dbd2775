/** Attacks on all addresses at once: another tenant's ids, and input that no form of ours sends. */
@NullMarked
package io.waymark.walls;

import org.jspecify.annotations.NullMarked;
