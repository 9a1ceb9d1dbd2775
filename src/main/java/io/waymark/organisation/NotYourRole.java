package io.waymark.organisation;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A member asked for something that only other roles may do. */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class NotYourRole extends RuntimeException {

    private final transient Set<Role> allowed;

    NotYourRole(Set<Role> allowed) {
        super("Allowed for " + allowed);
        this.allowed = allowed;
    }

    /** The roles of which one would have been needed. */
    public Set<Role> allowed() {
        return allowed;
    }
}
