package io.waymark.roadmap.out;

import io.waymark.organisation.Member;
import io.waymark.sheet.FaultList;
import java.util.Set;

/**
 * What rows would do, to be decided on.
 *
 * @param against as it was typed
 * @param unreasoned whether it is missing
 * @param outdated whether things changed since the member agreed to an earlier preview
 */
record PlanPreviewPage(
        Member member, PlanPreview preview, String against, Set<Integer> chosen, boolean unreasoned, boolean outdated) {

    static final String VIEW = "roadmap/out/preview";

    static PlanPreviewPage of(Member member, PlanPreview preview) {
        return new PlanPreviewPage(member, preview, "", Set.of(), false, false);
    }

    public String path() {
        return "/orgs/" + member.slug() + "/plan-imports/" + preview.draft().id();
    }

    /** Where the rows can be put right. */
    public String again() {
        return "/orgs/" + member.slug() + "/units/" + preview.draft().about() + "/plan-imports/new?from="
                + preview.draft().id();
    }

    public FaultList faults() {
        return FaultList.of(preview.faults());
    }

    public boolean savable() {
        return preview.faults().isEmpty() && !preview.effects().isEmpty();
    }
}
