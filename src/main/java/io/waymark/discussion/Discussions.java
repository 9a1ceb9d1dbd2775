package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is said about a practice: three statements, whatever its length. */
@Component
class Discussions {

    private final Matters matters;
    private final CommentRows rows;
    private final Members members;

    Discussions(Matters matters, CommentRows rows, Members members) {
        this.matters = matters;
        this.rows = rows;
        this.members = members;
    }

    /**
     * The page of a practice.
     *
     * @param refusal what the page has to say about a form that was just sent; null where none was
     */
    @Transactional(readOnly = true)
    DiscussionPage of(Member member, AssessmentId id, PracticeKey practice, @Nullable CommentRefusal refusal) {
        Matter matter = matters.of(member, id, practice);
        Names names = members.roster(member).names();
        List<CommentFacts> all = rows.of(member, id, practice);
        List<Talk> talks = all.stream()
                .filter(CommentFacts::opens)
                .map(it -> talk(member, matter, it, all, names, refusal))
                .toList();
        WritingForm form = form(
                "talk-" + practice.slug() + "-new-" + written(member, all, null), matter.path(member), null, refusal);
        return new DiscussionPage(member, matter, talks, form, refusal);
    }

    private static Talk talk(
            Member member,
            Matter matter,
            CommentFacts opening,
            List<CommentFacts> all,
            Names names,
            @Nullable CommentRefusal refusal) {
        List<Speaker> replies = all.stream()
                .filter(it -> opening.id().equals(it.thread()))
                .map(it -> voice(it, names))
                .toList();
        String path = matter.path(member) + "/" + opening.id();
        String reply = "reply-" + opening.id() + "-" + written(member, all, opening.id());
        return new Talk(
                voice(opening, names),
                replies,
                opening.resolvedAt(),
                opening.resolvedBy() == null ? "" : names.of(opening.resolvedBy()),
                opening.version(),
                path,
                CommentText.excerpt(opening.words()),
                form(reply, path + "/replies", opening.id(), refusal));
    }

    /** How often the member used the form that answers this thread: only they change it, and each time it is new. */
    private static long written(Member member, List<CommentFacts> all, @Nullable UUID thread) {
        return all.stream()
                .filter(it -> Objects.equals(it.thread(), thread) && it.isBy(member.person()))
                .count();
    }

    private static WritingForm form(String id, String action, @Nullable UUID thread, @Nullable CommentRefusal refusal) {
        CommentForm refused = refusal == null ? null : refusal.about(thread);
        return refused == null
                ? new WritingForm(id, action, CommentForm.empty(), false)
                : new WritingForm(id, action, refused, true);
    }

    private static Speaker voice(CommentFacts comment, Names names) {
        Map<PersonId, String> mentioned =
                comment.mentioned().stream().collect(Collectors.toMap(Function.identity(), names::of));
        return new Speaker(
                comment.id(),
                names.of(comment.author()),
                comment.writtenAt(),
                new CommentText(comment.words(), Mentionable.of(mentioned)).html());
    }
}
