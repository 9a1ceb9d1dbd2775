package io.waymark.organisation;

import java.util.List;

/**
 * A page of the portal that people ask for by its name.
 *
 * @param area where it stands in the navigation, in words
 * @param path from the root of the portal
 */
public record NamedPage(String name, String area, String path) {

    /** Whoever draws the navigation knows them. */
    public interface Source {

        /** The pages that the member may open, called as the navigation calls them. */
        List<NamedPage> openTo(Member member);
    }
}
