package io.waymark.firstapplication;

import java.time.Instant;

/**
 * What was decided, and the ranking as it stood then.
 *
 * @param application name of the chosen candidate
 */
public record ApplicationDecision(
        CandidateId candidate, String application, String reason, String by, Instant at, Ranking ranking) {

    /** Whether the ranking had put it first, alone. */
    public boolean followsRanking() {
        return ranking.verdict() instanceof Verdict.Won won
                && won.winner().candidate().id().equals(candidate);
    }
}
