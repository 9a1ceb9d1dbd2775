package io.waymark.membership;

import io.waymark.organisation.Browser;
import java.time.Instant;

/**
 * A session of somebody.
 *
 * @param handle names it on pages; its id would open it to whoever reads one
 * @param usedAt up to a minute old
 * @param current whether the page at hand was asked for in it
 */
record SignedInSession(String handle, Browser browser, Instant begunAt, Instant usedAt, boolean current) {}
