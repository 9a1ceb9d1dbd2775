package io.waymark.roadmap.web;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;

/** Which part of the roadmap's template answers. */
final class RoadmapViews {

    static final String PAGE = "roadmap/roadmap";

    private RoadmapViews() {}

    /** The list for the page's script, the page for everyone else, and for the script when it goes back in history. */
    static String of(HtmxRequest htmx) {
        return htmx.isHtmxRequest() && !htmx.isHistoryRestoreRequest() ? PAGE + " :: swapped" : PAGE;
    }
}
