package io.waymark.organisation;

import java.time.Instant;
import java.util.Set;

/** Someone whom the organisation expects to sign in with this mail address. */
public record Invitation(String email, Set<Role> roles, Instant invitedAt) {}
