/** What the tests share: a real PostgreSQL, the running portal, and the browser. */
@NullMarked
package io.waymark.testing;

import org.jspecify.annotations.NullMarked;
