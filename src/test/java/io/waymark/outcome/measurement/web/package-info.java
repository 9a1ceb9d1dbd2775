@NullMarked
package io.waymark.outcome.measurement.web;

import org.jspecify.annotations.NullMarked;
