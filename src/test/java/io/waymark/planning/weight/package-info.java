@NullMarked
package io.waymark.planning.weight;

import org.jspecify.annotations.NullMarked;
