package io.waymark.organisation;

import java.util.List;

/**
 * A member at the door of one of their organisations.
 *
 * @param archived whether only its administrators come in, and nothing in it changes
 * @param others where else they belong, by name
 */
public record Entrance(Member member, boolean archived, List<Other> others) {

    /** Another organisation of the member. */
    public record Other(String slug, String name) {}
}
