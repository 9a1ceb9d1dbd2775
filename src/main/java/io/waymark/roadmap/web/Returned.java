package io.waymark.roadmap.web;

import io.waymark.roadmap.InitiativeId;
import java.util.Map;

/**
 * A form that could not be taken, to be shown again as it was.
 *
 * @param fields what was typed, by field
 * @param problems field to message key
 */
record Returned(InitiativeId initiative, Map<String, String> fields, Map<String, String> problems) {

    /** Whether it is a form with this field, of this initiative. */
    boolean is(InitiativeId id, String field) {
        return initiative.equals(id) && fields.containsKey(field);
    }
}
