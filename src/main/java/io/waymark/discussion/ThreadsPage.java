package io.waymark.discussion;

import io.waymark.assessment.Assessment;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.PracticeKey;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The threads of an assessment as a filter lets them through.
 *
 * @param older the address of those that follow; null where none do
 */
record ThreadsPage(
        Member member,
        Assessment assessment,
        Edition edition,
        ThreadFilter filter,
        List<Opened> threads,
        @Nullable String older) {

    public String assessmentPath() {
        return Matter.assessmentPath(member, assessment);
    }

    /** Address of this list without any filter. */
    public String path() {
        return assessmentPath() + "/discussions";
    }

    public String path(Opened thread) {
        return new Matter(assessment, edition, practice(thread.practice()), false).path(member, thread.id());
    }

    public Practice practice(PracticeKey key) {
        return edition.practice(key).orElseThrow();
    }

    public Topic topic(PracticeKey key) {
        return edition.topic(key.topic()).orElseThrow();
    }
}
