/**
 * An assessment goes on with the next edition: what would happen to each question, the wish to do it, and what stands where it
 * was begun.
 */
@NullMarked
package io.waymark.planning.upgrade;

import org.jspecify.annotations.NullMarked;
