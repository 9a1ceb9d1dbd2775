/** Reports as they were frozen, under secret addresses that lapse and can be revoked. */
@NullMarked
package io.waymark.report.link;

import org.jspecify.annotations.NullMarked;
