package io.waymark.organisation;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Somebody wanted to change something in an organisation that is archived. */
@ResponseStatus(HttpStatus.LOCKED)
public class OrganisationArchived extends RuntimeException {

    public OrganisationArchived() {
        super("Archived");
    }
}
