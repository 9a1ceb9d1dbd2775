@NullMarked
package io.waymark.measurement.web;

import org.jspecify.annotations.NullMarked;
