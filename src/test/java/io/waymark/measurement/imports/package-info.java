@NullMarked
package io.waymark.measurement.imports;

import org.jspecify.annotations.NullMarked;
