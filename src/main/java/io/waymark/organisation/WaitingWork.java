package io.waymark.organisation;

import java.util.Map;

/** Work that is kept for people who are invited; each package that keeps some offers one. */
public interface WaitingWork {

    /** How much waits for each address; none for an address for which nothing does. */
    Map<String, Responsibility> byAddress(Member asker);

    /** Gives what waits for the address to whoever came in by it; called in the transaction in which they come. */
    void handOver(Member joined, String email);

    /** Lets go of what waits for an address that is expected no more; called in the transaction of the withdrawal. */
    void release(Member by, String email);
}
