package io.waymark.history;

import static java.util.Map.entry;

import io.waymark.organisation.Member;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where what was changed can be looked at. */
final class ThingAddresses {

    /** A page of its own, by what the record calls it: the id follows. */
    private static final Map<String, String> OWN = Map.of(
            "goal", "/goals/",
            "kpi", "/kpis/",
            "objective", "/objectives/",
            "initiative", "/initiatives/",
            "team", "/teams/",
            "unit", "/units/",
            "person", "/members/",
            "exemption", "/policy-exemptions#e-",
            "value-case", "/value-cases/");

    /** A page of several, by the kind of the act. */
    private static final Map<String, String> SHARED = Map.ofEntries(
            entry("gate", "/level-3-gate"),
            entry("exemption-review", "/policy-exemptions"),
            entry("cost-review", "/cost-reviews"),
            entry("plan", "/roadmap"),
            entry("saved-view", "/roadmap"),
            entry("organisation", "/organisation"),
            entry("topic-weight", "/topic-weights"),
            entry("invitation", "/members"),
            entry("zone", "/time-zone"),
            entry("application-choice", "/first-application"),
            entry("candidate", "/first-application"));

    /** What has to be there still to have a page. */
    private static final Set<String> LOOKED_UP =
            Set.of("goal", "kpi", "objective", "initiative", "team", "unit", "exemption");

    private ThingAddresses() {}

    /** The address; null where there is nothing to look at any more. */
    static @Nullable String of(Member member, RecordedAct act, NamedThings.Known things) {
        String home = "/orgs/" + member.slug();
        String shared = SHARED.get(act.kind());
        if (shared != null) {
            return home + shared;
        }
        String own = OWN.get(act.subjectKind());
        boolean gone = LOOKED_UP.contains(act.subjectKind()) && !things.has(act.subjectId());
        return own == null || gone ? null : home + own + act.subjectId();
    }
}
