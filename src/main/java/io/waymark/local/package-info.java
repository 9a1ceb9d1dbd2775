/**
 * What only exists on a developer's or visitor's machine: the embedded PostgreSQL and the demo world. The demo world is
 * made through the same operations that a browser uses, so this package stands above all others and nobody depends on it.
 */
@NullMarked
package io.waymark.local;

import org.jspecify.annotations.NullMarked;
