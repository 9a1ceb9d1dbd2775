/** Who did what in an assessment, and that nobody can change it. */
@NullMarked
package io.waymark.assessment.history;

import org.jspecify.annotations.NullMarked;
