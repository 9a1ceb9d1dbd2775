package io.waymark.roadmap.web;

import io.waymark.roadmap.InitiativeId;
import org.springframework.validation.BindingResult;

/** A form about an initiative that could not be taken, to be shown again in its row as it was typed. */
record Returned(InitiativeId initiative, BindingResult problems) {

    /** Whether it is the form of this name, of this initiative. */
    boolean is(InitiativeId id, String form) {
        return initiative.equals(id) && problems.getObjectName().equals(form);
    }
}
