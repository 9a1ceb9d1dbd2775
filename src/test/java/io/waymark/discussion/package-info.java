/** What people say to each other about a practice, and who hears of it. */
@NullMarked
package io.waymark.discussion;

import org.jspecify.annotations.NullMarked;
