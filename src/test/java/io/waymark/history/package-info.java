/** Who did what in an assessment, and that nobody can change it. */
@NullMarked
package io.waymark.history;

import org.jspecify.annotations.NullMarked;
