/**
 * What the portal says and does while its database is away, or has no room left: one wait for a connection a request, a page that needs no
 * database, and one line a minute in the log. It comes back by itself.
 */
@NullMarked
package io.waymark.site.outage;

import org.jspecify.annotations.NullMarked;
