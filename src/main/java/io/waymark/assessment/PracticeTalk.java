package io.waymark.assessment;

import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import java.util.Map;

/** What is being talked about, for pages of the core that say so beside a practice. */
public interface PracticeTalk {

    /** How many threads of each practice nobody resolved; a practice without any has no entry. One statement. */
    Map<PracticeKey, Integer> unresolved(Member member, AssessmentId assessment);
}
