/** Who answers what, as people see and change it. */
@NullMarked
package io.waymark.assignment;

import org.jspecify.annotations.NullMarked;
