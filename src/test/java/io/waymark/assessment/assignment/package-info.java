/** Who answers what, as people see and change it. */
@NullMarked
package io.waymark.assessment.assignment;

import org.jspecify.annotations.NullMarked;
