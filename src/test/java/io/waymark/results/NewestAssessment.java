package io.waymark.results;

import io.waymark.testing.Visitor;
import java.util.Objects;

/** The address of the assessment that is under way, found as a visitor finds it. */
final class NewestAssessment {

    private NewestAssessment() {}

    static String of(Visitor visitor, String slug) {
        String gaps = Objects.requireNonNull(
                visitor.get("/orgs/" + slug + "/gaps").getResponse().getRedirectedUrl());
        return gaps.substring(0, gaps.lastIndexOf('/'));
    }
}
