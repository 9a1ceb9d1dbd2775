package io.waymark.discussion;

import io.waymark.assessment.Assessment;
import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Practice;
import io.waymark.content.Topic;
import io.waymark.organisation.Member;
import java.util.UUID;

/**
 * What is talked about: a practice of an assessment.
 *
 * @param asked whether the reader answers it now
 */
record Matter(Assessment assessment, Edition edition, Practice practice, boolean asked) {

    public Topic topic() {
        return edition.topic(practice.key().topic()).orElseThrow();
    }

    public Dimension dimension() {
        return edition.dimension(practice.key().topic().dimension()).orElseThrow();
    }

    /** In words, for somebody who is elsewhere. */
    String inWords() {
        return String.join(", ", practice.title(), assessment.title(), assessment.unitName());
    }

    /** Address of the assessment; the addresses of its pages begin with it. */
    static String assessmentPath(Member member, Assessment assessment) {
        return "/orgs/" + member.slug() + "/assessments/" + assessment.id();
    }

    /** Address of what is said about it. */
    String path(Member member) {
        return assessmentPath(member, assessment) + "/practices/" + practice.key() + "/discussion";
    }

    /** Address of one comment. */
    String path(Member member, UUID comment) {
        return path(member) + "#c-" + comment;
    }
}
