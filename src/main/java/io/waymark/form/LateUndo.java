package io.waymark.form;

import io.waymark.organisation.Activity;
import io.waymark.organisation.ActivityRecord;
import io.waymark.organisation.Member;
import io.waymark.organisation.TypedId;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** Answers an undo that came too late: what was there before the act beside what somebody did since. */
@Component
public class LateUndo {

    private final ActivityRecord activity;

    LateUndo(ActivityRecord activity) {
        this.activity = activity;
    }

    /**
     * Both, side by side; "Keep mine" takes back all the same.
     *
     * @param clash about the thing, with the way back to it
     * @param now the version that stands
     */
    public Reply of(Member member, TypedId subject, int now, Clash clash) {
        return Reply.clash(clash.line("form.undo-late.state", said("form.undo-late.before"), newest(member, subject))
                .words("form.undo-late")
                .over(now));
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
