/** How many times topics count in an organisation: all of them in a list, and setting one. */
@NullMarked
package io.waymark.planning.weight;

import org.jspecify.annotations.NullMarked;
