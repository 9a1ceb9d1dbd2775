/** Pages on paper: from XHTML to a tagged PDF whose letters are embedded. */
@NullMarked
package io.waymark.report.paper;

import org.jspecify.annotations.NullMarked;
