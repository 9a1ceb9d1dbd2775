package io.waymark.evidence.web;

import io.waymark.evidence.EvidenceId;
import org.jspecify.annotations.Nullable;

/** Which piece is to back one practice more. */
record UseForm(@Nullable EvidenceId piece) {}
