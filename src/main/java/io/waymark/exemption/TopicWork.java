package io.waymark.exemption;

import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import java.util.List;

/** How far the work on topics has come that removes the need for exemptions; whoever keeps such work tells it. */
public interface TopicWork {

    /** Topics on which something is to do or done, of all units together; one statement. */
    List<Progress> of(Member member);

    /**
     * The work on one topic.
     *
     * @param finished of its actions
     * @param actions at least one; those that were dropped do not count
     */
    record Progress(TopicKey topic, int finished, int actions) {}
}
