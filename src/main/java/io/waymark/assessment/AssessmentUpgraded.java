package io.waymark.assessment;

import io.waymark.organisation.Member;
import java.time.Instant;

/**
 * An assessment went on with a newer edition in another one; published in the transaction that does it, so that what stands
 * beside the practices comes along.
 *
 * @param lead who chose to
 */
public record AssessmentUpgraded(Member lead, AssessmentId from, AssessmentId to, Upgrade upgrade, Instant at) {}
