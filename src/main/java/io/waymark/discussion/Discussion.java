package io.waymark.discussion;

import io.waymark.assessment.AssessmentId;
import io.waymark.content.PracticeKey;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.Members;
import io.waymark.organisation.Names;
import io.waymark.organisation.NotFound;
import io.waymark.organisation.Notice;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members do in discussions; each call is one transaction with its activity entry and its notices. Nobody changes
 * what was written, its author neither: who errs says so in a reply, and no answer loses what it answered.
 */
@Component
class Discussion {

    private static final String SUBJECT = "assessment";

    private final Matters matters;
    private final Comments comments;
    private final CommentRows rows;
    private final Sql sql;
    private final Members members;
    private final ActivityRecord activity;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Discussion(
            Matters matters,
            Comments comments,
            CommentRows rows,
            Sql sql,
            Members members,
            ActivityRecord activity,
            ApplicationEventPublisher events,
            Clock clock) {
        this.matters = matters;
        this.comments = comments;
        this.rows = rows;
        this.sql = sql;
        this.members = members;
        this.activity = activity;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Says something, once for each key.
     *
     * @throws NotFound where the practice or the thread is missing
     */
    @Transactional
    Written write(Member member, Remark remark) {
        Matter matter = matters.of(member, remark.assessment(), remark.practice());
        if (remark.thread() != null) {
            thread(member, matter, remark.thread());
        }
        CommentText text = new CommentText(remark.words(), mentionable(member));
        sql.hold(member, "comment " + remark.key());
        Optional<Comment> earlier = comments.sentWith(member, remark.key());
        if (earlier.isPresent()) {
            return earlier.get().says(member, remark)
                    ? new Written.Done(earlier.get().id(), text.unclear())
                    : new Written.SentBefore();
        }
        return rows.holdOpen(member, remark.assessment())
                ? added(member, matter, remark, text)
                : new Written.SignedOff();
    }

    /**
     * Resolves a thread.
     *
     * @param seen the version that the member had on the screen
     * @throws NotFound where the practice or the thread is missing
     */
    @Transactional
    Resolution resolve(Member member, AssessmentId assessment, PracticeKey practice, UUID thread, int seen) {
        return settle(member, matters.of(member, assessment, practice), thread, seen, true);
    }

    /** Opens a resolved thread again; see {@link #resolve}. */
    @Transactional
    Resolution reopen(Member member, AssessmentId assessment, PracticeKey practice, UUID thread, int seen) {
        return settle(member, matters.of(member, assessment, practice), thread, seen, false);
    }

    private Written added(Member member, Matter matter, Remark remark, CommentText text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UUID id = comments.saveAndFlush(new Comment(member, matter.assessment().edition(), remark, now))
                .id();
        rows.mention(member, id, text.mentioned());
        record(member, matter, now, remark.thread() == null ? "written" : "replied", Map.of(), Map.of());
        tell(member, matter, id, text);
        return new Written.Done(id, text.unclear());
    }

    private Resolution settle(Member member, Matter matter, UUID id, int seen, boolean resolved) {
        boolean open = rows.holdOpen(member, matter.assessment().id());
        Comment thread = thread(member, matter, id);
        if (thread.resolved() == resolved) {
            return new Resolution.Done();
        }
        if (!open) {
            return new Resolution.SignedOff();
        }
        if (thread.version() != seen) {
            return new Resolution.Stale();
        }
        Instant now = clock.instant();
        if (resolved) {
            thread.resolve(member, now);
        } else {
            thread.reopen();
        }
        record(
                member,
                matter,
                now,
                resolved ? "resolved" : "reopened",
                Map.of("state", resolved ? "OPEN" : "RESOLVED"),
                Map.of("state", resolved ? "RESOLVED" : "OPEN"));
        return new Resolution.Done();
    }

    private Comment thread(Member member, Matter matter, UUID id) {
        return comments.thread(
                member, matter.assessment().id(), matter.practice().key(), id);
    }

    private Mentionable mentionable(Member member) {
        return Mentionable.of(Names.of(members.colleagues(member)).byPerson());
    }

    /** The record says that something was said, never what. */
    private void record(
            Member member,
            Matter matter,
            Instant now,
            String verb,
            Map<String, String> before,
            Map<String, String> after) {
        Map<String, String> titled = new HashMap<>(after);
        titled.put("title", matter.practice().title());
        activity.add(
                member,
                now,
                "activity.comment." + verb,
                SUBJECT,
                matter.assessment().id().value(),
                before,
                titled);
    }

    private void tell(Member author, Matter matter, UUID comment, CommentText text) {
        Set<PersonId> others = new LinkedHashSet<>(text.mentioned());
        others.remove(author.person());
        others.forEach(person -> events.publishEvent(new Notice(
                author.organisation(),
                person,
                author.person(),
                Notice.Kind.MENTIONED,
                comment,
                matter.inWords(),
                text.toString(),
                null,
                matter.path(author, comment))));
    }
}
