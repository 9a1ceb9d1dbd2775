package io.waymark.pulse;

import io.waymark.content.TopicKey;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;

/** Where to look next. */
final class To {

    private To() {}

    /** The pulse: its picture, or the question where the person left off. */
    static Reply picture(Member member, PulseId pulse) {
        return Reply.to("/orgs/{slug}/pulses/{id}", member.slug(), pulse);
    }

    static Reply question(Member member, PulseId pulse, TopicKey topic) {
        return Reply.to(
                "/orgs/{slug}/pulses/{id}/{dimension}#{topic}", member.slug(), pulse, topic.dimension(), topic.slug());
    }
}
