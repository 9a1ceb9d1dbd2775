/** The pages of objectives: the list under the goals, one objective, and one key result with its check-ins. */
@NullMarked
package io.waymark.objective.web;

import org.jspecify.annotations.NullMarked;
