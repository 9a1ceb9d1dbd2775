package io.waymark.discussion;

import io.waymark.organisation.PersonId;
import java.util.Set;

/**
 * A place in a text that names somebody.
 *
 * @param start of the {@code @}
 * @param end behind the name
 * @param people who could be meant; one, or it is not clear
 */
record Mention(int start, int end, Set<PersonId> people) {

    boolean clear() {
        return people.size() == 1;
    }
}
