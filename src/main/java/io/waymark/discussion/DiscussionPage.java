package io.waymark.discussion;

import io.waymark.organisation.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said about a practice, for one member.
 *
 * @param talks the threads in the order in which they were opened
 * @param form opens a thread
 */
record DiscussionPage(
        Member member,
        Matter matter,
        List<Talk> talks,
        WritingForm form,
        @Nullable CommentRefusal refusal) {

    /** Unique in a page of the topic. */
    public String region() {
        return "talk-" + matter.practice().key().slug();
    }

    public String path() {
        return matter.path(member);
    }

    public String assessmentPath() {
        return Matter.assessmentPath(member, matter.assessment());
    }

    /** Where the practice is answered. */
    public String question() {
        return assessmentPath() + "/questions/" + matter.dimension().key() + "/"
                + matter.topic().key().slug() + "#" + matter.practice().key().slug();
    }

    public boolean open() {
        return matter.assessment().open();
    }

    public boolean refused(String reason) {
        return refusal != null && refusal.is(reason);
    }

    /** The forms that could not be taken as typed. */
    public List<WritingForm> wrong() {
        List<WritingForm> forms = new ArrayList<>();
        talks.forEach(it -> forms.add(it.reply()));
        forms.add(form);
        return forms.stream().filter(WritingForm::refused).toList();
    }
}
