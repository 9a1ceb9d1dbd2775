/**
 * Sessions in the database, written and read as seldom as can be, and what waits with a stranger's browser instead: nobody who
 * is not signed in makes a row.
 */
@NullMarked
package io.waymark.site.session;

import org.jspecify.annotations.NullMarked;
