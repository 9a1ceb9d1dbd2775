package io.waymark.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The forms that wait in a session until somebody signs in and sends them again: a few, and none that is very long. The
 * session is another one than the form was written in, and its attributes outlast signing in.
 */
final class KeptForms {

    static final String PATH = "/kept-forms";

    /** The hidden field by which a form that is sent again says which of the kept ones it is. */
    static final String FIELD = "_kept";

    private static final String ATTRIBUTE = "kept-form.";
    private static final int FORMS = 5;
    private static final int CHARACTERS = 200_000;

    private KeptForms() {}

    /** Whether the form was kept: a page must show it at once where it was not. */
    static boolean keep(HttpServletRequest request, KeptForm form) {
        if (form.length() > CHARACTERS) {
            return false;
        }
        HttpSession session = request.getSession();
        String attribute = ATTRIBUTE + form.id();
        boolean room = session.getAttribute(attribute) != null || count(session) < FORMS;
        if (room) {
            session.setAttribute(attribute, form);
        }
        return room;
    }

    static Optional<KeptForm> find(@Nullable HttpSession session, UUID id) {
        return Optional.ofNullable(session).map(it -> (KeptForm) it.getAttribute(ATTRIBUTE + id));
    }

    static void forget(@Nullable HttpSession session, String id) {
        if (session != null) {
            session.removeAttribute(ATTRIBUTE + id);
        }
    }

    private static long count(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(it -> it.startsWith(ATTRIBUTE))
                .count();
    }
}
