/**
 * The units of an organisation as people keep them: added, renamed, archived and brought back, each with what was assessed of
 * it. The units themselves belong to the organisation.
 */
@NullMarked
package io.waymark.planning.unit;

import org.jspecify.annotations.NullMarked;
