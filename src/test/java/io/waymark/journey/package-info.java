/**
 * The portal as people meet it: personas in a real browser, from signing in to signing off. Beside their journeys it
 * watches what no single page shows, such as accessibility, weight and the number of SQL statements.
 */
@NullMarked
package io.waymark.journey;

import org.jspecify.annotations.NullMarked;
