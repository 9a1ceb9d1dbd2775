/**
 * How often somebody may ask for what costs much: to be signed in, to have a file read, to have one written. Each replica counts
 * for itself and forgets at its end.
 */
@NullMarked
package io.waymark.site.limit;

import org.jspecify.annotations.NullMarked;
