@NullMarked
package io.waymark.sheet;

import org.jspecify.annotations.NullMarked;
