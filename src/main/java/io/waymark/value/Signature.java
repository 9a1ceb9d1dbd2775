package io.waymark.value;

import java.time.Instant;
import java.util.UUID;

/** Somebody's signature under one version of a case. */
public record Signature(Capacity capacity, int version, UUID by, String name, Instant at) {}
