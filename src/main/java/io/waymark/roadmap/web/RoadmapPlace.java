package io.waymark.roadmap.web;

import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import io.waymark.roadmap.InitiativeFacts;
import java.util.Map;

/**
 * Where on the roadmap a form about an initiative was sent from, so that the answer shows the same part of it.
 *
 * @param shown what the page showed; where it did not say so, the roadmap that the initiative belongs to
 * @param view the page, or the list alone for the page's script
 */
record RoadmapPlace(Member member, InitiativeFacts initiative, RoadmapFilters shown, String view) {

    /** The address of the initiative on the page that shows this. */
    String address() {
        return shown.url(member) + "#i-" + initiative.id();
    }

    /** It is saved: the way back to the page, or the list anew for its script. */
    Reply saved(RoadmapPages pages) {
        Reply reply = RoadmapPage.VIEW.equals(view)
                ? Reply.toAddress(address())
                : Reply.shown(view, Map.of("page", pages.show(member, shown, null)));
        return reply.saying("roadmap.saved", initiative.title());
    }
}
