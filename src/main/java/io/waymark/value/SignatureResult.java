package io.waymark.value;

/** What became of a wish to sign. */
public sealed interface SignatureResult {

    /** The signature stands under what the member saw. */
    record Signed() implements SignatureResult {}

    /** The case was changed since the member read it; nothing was signed. */
    record Stale() implements SignatureResult {}

    /** The member may not sign it so. */
    record Refused(Reason reason) implements SignatureResult {}

    /** Why somebody may not sign. */
    enum Reason {
        NOT_THE_OWNER,
        NOT_FINANCE,
        DOES_NOT_HOLD,
        SIGNED_BY_SOMEBODY,
        SIGNED_FOR_THE_OTHER;

        /** Whether somebody else could do it at once. */
        public boolean role() {
            return this == NOT_THE_OWNER || this == NOT_FINANCE;
        }
    }
}
