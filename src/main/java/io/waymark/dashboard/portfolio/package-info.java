/**
 * Units side by side: where each stands, how it moved, and what most of them lack. It reads the rows that {@code assessment} keeps
 * for it, so that its cost does not grow with answers, and it never looks at an answer.
 */
@NullMarked
package io.waymark.dashboard.portfolio;

import org.jspecify.annotations.NullMarked;
