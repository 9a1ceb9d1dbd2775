package io.waymark.form;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The answer to a form: where to look next (303), what is wrong with it (422), or both versions of what two people changed (409). */
public final class Reply extends ModelAndView {

    /** What happened, on the page or on the next one. */
    static final String NOTICE = "notice";

    private Reply(HttpStatus status, Map<String, ?> model) {
        super();
        setStatus(status);
        addAllObjects(model);
    }

    /** It is done; look at a path of ours, perhaps with a fragment, its variables filled in order and encoded. */
    public static Reply to(String path, Object... variables) {
        return toAddress(UriComponentsBuilder.fromUriString(path)
                .encode()
                .buildAndExpand(variables)
                .toUriString());
    }

    /** It is done; look at an address of ours, encoded already. */
    public static Reply toAddress(String address) {
        Reply reply = new Reply(HttpStatus.SEE_OTHER, Map.of());
        reply.setView(new Onward(address));
        return reply;
    }

    /** The page itself, or a region of it, in answer to its script. */
    public static Reply shown(String view, Map<String, ?> model) {
        Reply reply = new Reply(HttpStatus.OK, model);
        reply.setViewName(view);
        return reply;
    }

    /** A region of the page in answer to its script, printed already. */
    public static Reply printed(String html) {
        Reply reply = new Reply(HttpStatus.OK, Map.of());
        reply.setView(new Printed(html));
        return reply;
    }

    /** Something is wrong: the page again, with a summary on top, messages at the fields and all that was typed. */
    public static Reply refused(String view, BindingResult problems, Map<String, ?> model) {
        Reply reply = new Reply(HttpStatus.UNPROCESSABLE_CONTENT, model);
        reply.setViewName(view);
        reply.addAllObjects(problems.getModel());
        reply.addObject("refused", problems.getObjectName());
        return reply;
    }

    /** Somebody was faster: both versions side by side. */
    public static Reply clash(Clash clash) {
        Reply reply = new Reply(HttpStatus.CONFLICT, Map.of("clash", clash));
        reply.setViewName(Clash.VIEW);
        return reply;
    }

    /** Something could not be done, and the page that is shown says why. */
    public Reply as(HttpStatus status) {
        setStatus(status);
        return this;
    }

    /** Says once what happened: a message key and its values. */
    public Reply saying(String message, Serializable... values) {
        addObject(NOTICE, new FlashNotice(message, List.of(values), false));
        return this;
    }

    /**
     * Offers with what is said to take it back, for ten seconds where there is a script.
     *
     * @param change the entry of what happened; null where nothing was changed and nothing is offered
     * @param address where the form is sent that names the change
     * @param back the page to look at then, an address of ours
     */
    public Reply undoing(@Nullable UUID change, String address, String back) {
        return change == null ? this : undoneBy(address, Map.of("change", change, "back", back));
    }

    /**
     * Offers with what is said to take it back by the opposite of what was done, for ten seconds where there is a script. Where
     * nothing was done, so that nothing is said, nothing is offered.
     *
     * @param address of the opposite, an address of ours
     * @param fields what its form sends, {@link LeftVersion} among them where the thing has a version
     */
    public Reply undoneBy(String address, Map<String, ?> fields) {
        if (getModel().get(NOTICE) instanceof FlashNotice notice && !notice.warning()) {
            TreeMap<String, String> sent = new TreeMap<>();
            fields.forEach((name, value) -> sent.put(name, value.toString()));
            addObject(NOTICE, notice.undone(new FlashNotice.Undo(address, sent)));
        }
        return this;
    }

    /** Keeps something else for the next page alone. */
    public Reply keeping(String name, Serializable value) {
        if (getView() instanceof Onward onward) {
            onward.keep(name, value);
        }
        return this;
    }

    /** Somebody was faster, and the page shows what stands now (409). */
    public Reply late(String message, Serializable... values) {
        setStatus(HttpStatus.CONFLICT);
        return warning(message, values);
    }

    /** Says once that it went otherwise than wished. */
    public Reply warning(String message, Serializable... values) {
        addObject(NOTICE, new FlashNotice(message, List.of(values), true));
        return this;
    }
}
