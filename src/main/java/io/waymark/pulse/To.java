package io.waymark.pulse;

import io.waymark.assessment.page.SeeOther;
import io.waymark.content.TopicKey;
import io.waymark.organisation.Member;
import org.springframework.web.servlet.ModelAndView;

/** Where to look next. */
final class To {

    private To() {}

    /** The pulse: its picture, or the question where the person left off. */
    static ModelAndView picture(Member member, PulseId pulse) {
        return SeeOther.at("/orgs/{slug}/pulses/{id}", member.slug(), pulse);
    }

    static ModelAndView question(Member member, PulseId pulse, TopicKey topic) {
        return SeeOther.at(
                "/orgs/{slug}/pulses/{id}/{dimension}#{topic}", member.slug(), pulse, topic.dimension(), topic.slug());
    }
}
