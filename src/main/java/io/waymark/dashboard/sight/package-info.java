/**
 * The line of sight from goals to work and back, and where it breaks. The rules are pure functions of what the packages
 * below read; it owns no table and changes nothing.
 */
@NullMarked
package io.waymark.dashboard.sight;

import org.jspecify.annotations.NullMarked;
