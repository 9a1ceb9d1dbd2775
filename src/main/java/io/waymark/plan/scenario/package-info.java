/**
 * What somebody would change about a plan: tried without changing anything, kept under a name, compared with today's plan, and
 * adopted as one change.
 */
@NullMarked
package io.waymark.plan.scenario;

import org.jspecify.annotations.NullMarked;
