package io.waymark.organisation;

import org.jspecify.annotations.Nullable;

/**
 * Something that fits what somebody looks for.
 *
 * @param kind names what it is: {@code search.kind.<kind>} says so to people
 * @param tier how well it fits, the best first: 0 is its name, 1 a part of its name, 2 words of its name, 3 its text, and from 4
 *     to 5 what only comes close
 * @param title what it is called
 * @param more what else is searched of it; empty where there is nothing
 * @param place where it belongs, in words; null where that goes without saying
 * @param state {@code search.state.<state>} says what became of it; null while it is in use
 * @param path the address of where it is worked, from the root of the portal
 * @param many how many of its kind fit
 */
public record Hit(
        String kind,
        float tier,
        String title,
        String more,
        @Nullable String place,
        @Nullable String state,
        String path,
        int many) {

    private static final float NEAR = 4;

    /** Whether it only comes close. */
    public boolean near() {
        return tier >= NEAR;
    }

    /**
     * Those who know what can be found; each package that has something offers one. All are asked in one statement, so a source
     * names only what the member may see, by the rule that its page asks.
     */
    public interface Source {

        /**
         * A select over the package's own tables with these columns in this order: kind, tier, title, more, unit, place, state,
         * path. It reads {@code asked}, whose one row holds the {@code terms} that functions {@code found_<table>} and {@code
         * search_tier} take, looks up each by its key, whatever the planner knows of the table, and is bound to {@code :organisation}, {@code :person} and {@code :home}, the address of the
         * organisation.
         */
        String select();
    }
}
