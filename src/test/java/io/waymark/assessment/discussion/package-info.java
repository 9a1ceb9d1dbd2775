/** What people say to each other about a practice, and who hears of it. */
@NullMarked
package io.waymark.assessment.discussion;

import org.jspecify.annotations.NullMarked;
