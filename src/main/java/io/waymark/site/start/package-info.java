/**
 * What is asked before the portal starts: whether its settings make sense, and whether database and provider are as they must
 * be. What stands in the way is said all at once, one line each with what to write instead. And what an operator does in
 * place of a start, as the role that owns the tables.
 */
@NamedInterface("start")
@NullMarked
package io.waymark.site.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
