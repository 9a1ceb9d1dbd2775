package io.waymark.form;

import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.LaterEntries;
import io.waymark.organisation.Member;
import io.waymark.organisation.TypedId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Answers an undo that came too late: what was there before the act beside what somebody did since. */
@Component
public class LateUndo {

    private final ActivityRecord activity;
    private final LaterEntries entries;

    LateUndo(ActivityRecord activity, LaterEntries entries) {
        this.activity = activity;
        this.entries = entries;
    }

    /**
     * Both, side by side; "Keep mine" takes back all the same.
     *
     * @param clash about the thing, with the way back to it
     * @param now the version that stands
     */
    public Reply of(Member member, TypedId subject, int now, Clash clash) {
        return Reply.clash(both(clash, newest(member, subject)).over(now));
    }

    /** The field that an undo sends: the entry that the member's act of this kind left; none where there was nothing to do. */
    public Map<String, UUID> left(Member member, String kind, TypedId subject) {
        return entries.left(member, kind, subject)
                .map(it -> Map.of("entry", it))
                .orElse(Map.of());
    }

    /**
     * The answer where one of these kinds of acts came after the entry; "Keep mine" takes back all the same.
     *
     * @param clash about what the newest of them tells of, with the way back to it
     */
    public Optional<Reply> overtaken(
            Member member, LeftEntry left, List<String> kinds, Function<Activity, Clash> clash) {
        return Optional.ofNullable(left.entry())
                .flatMap(it -> entries.since(member, it, kinds))
                .map(it -> Reply.clash(
                        both(clash.apply(it), said(it)).instead("entry", it.id().toString())));
    }

    private static Clash both(Clash clash, MessageSourceResolvable since) {
        return clash.line("form.undo-late.state", said("form.undo-late.before"), since)
                .words("form.undo-late");
    }

    private MessageSourceResolvable newest(Member member, TypedId subject) {
        return activity.about(member, subject.value(), 1).stream()
                .findFirst()
                .map(LateUndo::said)
                .orElseGet(() -> said("form.undo-late.changed"));
    }

    private static MessageSourceResolvable said(Activity it) {
        return said(it.what(), it.who(), it.title());
    }

    private static MessageSourceResolvable said(String key, Object... values) {
        return new DefaultMessageSourceResolvable(new String[] {key}, values);
    }
}
