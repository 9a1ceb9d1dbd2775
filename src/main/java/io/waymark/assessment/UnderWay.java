package io.waymark.assessment;

/** An open assessment and where its answers point so far. */
public record UnderWay(Scored scored, Claim claim) {}
