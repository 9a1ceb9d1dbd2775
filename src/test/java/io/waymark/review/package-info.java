/** The review as people meet it, and its rules. */
@NullMarked
package io.waymark.review;

import org.jspecify.annotations.NullMarked;
