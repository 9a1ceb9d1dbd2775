package io.waymark.goal.web;

import java.time.Instant;

/** A strength that the organisation set itself, and who did so. */
record OwnStrength(int strength, String by, Instant at) {}
