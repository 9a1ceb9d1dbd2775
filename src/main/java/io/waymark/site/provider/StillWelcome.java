package io.waymark.site.provider;

/** What the provider says when it is asked whether somebody may still be in. */
sealed interface StillWelcome {

    /** They may; the next time it is asked with this token. */
    record Yes(String token) implements StillWelcome {}

    /** They may not: disabled, signed out there, or taken from the portal. */
    record No(String why) implements StillWelcome {}

    /** It says nothing that could be understood: whoever works goes on. */
    record Silence(String why) implements StillWelcome {}
}
