package io.waymark.firstapplication;

/**
 * An application that could be the first.
 *
 * @param version counts its changes; a change names the version that it was made from
 */
public record Candidate(CandidateId id, int version, Profile profile) {

    public String name() {
        return profile.name();
    }
}
