package io.waymark.journey;

import java.util.List;
import java.util.stream.Stream;

/** A page of the portal and somebody who may see it; nobody where no sign-in is needed. */
record Place(String persona, String path) {

    private static final String MODEL = "/editions/cnmm/4.0-beta.2";
    private static final String LOGS = "process.audit-and-logs.log-strategy";
    private static final String TOPIC = "technology/security-and-policy";

    /** Every page, with the assessments that stand first in the lists of Acme and of Globex. */
    static List<Place> all(String acme, String globex) {
        return Stream.of(
                        of("", "/sign-in", "/signed-out"),
                        of("ivo", "/"),
                        of("ines", "/orgs/initech", "/orgs/initech/dashboard", "/orgs/initech/units"),
                        of("ines", "/orgs/initech/first-application", "/orgs/initech/policy-exemptions"),
                        of("ada", "/orgs/acme", "/orgs/acme/dashboard", "/orgs/acme/assessments"),
                        of("archie", "/orgs/acme/dashboard/work", "/orgs/acme/dashboard/dimensions"),
                        of("tess", "/orgs/acme/dashboard/mine"),
                        of("eva", "/orgs/acme/dashboard", "/orgs/acme/dashboard/mine"),
                        of("ada", "/orgs/acme/assessments/new", acme, acme + "/check", acme + "/check?open=true"),
                        of("ada", acme + "/plan", acme + "/review", acme + "/review/process", acme + "/review/policy"),
                        of("pia", acme + "/review/people"),
                        of("ada", acme + "/results", acme + "/results/technology", acme + "/results/" + TOPIC),
                        of("archie", acme + "/results", acme + "/foundations", acme + "/foundations?on=ONE"),
                        of("ada", acme + "/paper", acme + "/paper?dimension=people&answers=true"),
                        of("tess", acme + "/sheet", acme + "/questions/" + TOPIC),
                        of("ada", acme + "/assignments", acme + "/activity", acme + "/discussions"),
                        of("ada", acme + "/comparison/policy", acme + "/workshop/technology"),
                        of(
                                "tess",
                                acme + "/practices/" + LOGS + "/evidence",
                                acme + "/practices/" + LOGS + "/discussion"),
                        of("ada", "/orgs/acme/units", "/orgs/acme/units => .data th a"),
                        of("eva", "/orgs/acme/units => .data th a"),
                        of("eva", "/orgs/acme/topic-weights", "/orgs/acme/topic-weights/people.culture"),
                        of("ada", "/orgs/acme/topic-weights/people.culture"),
                        of("ada", "/orgs/acme/teams", "/orgs/acme/teams => .data th a"),
                        of("eva", "/orgs/acme/teams => .data th a"),
                        of("ada", "/orgs/acme/evidence", "/orgs/acme/pulses", "/orgs/acme/mails"),
                        of("ada", "/orgs/acme/search", "/orgs/acme/search?q=security", "/orgs/acme/search?q=zzzz"),
                        of("ada", "/orgs/acme/mail-settings"),
                        of("ada", "/orgs/acme/history", "/orgs/acme/history?thing=KPI"),
                        of("ada", acme + "/gaps", acme + "/gaps?dimension=technology&risk=4", "/how-scoring-works"),
                        of("eva", "/orgs/acme/first-application"),
                        of("greta", "/orgs/globex/first-application"),
                        of("ada", "/orgs/acme/roadmap", "/orgs/acme/goals", "/orgs/acme/members"),
                        of("archie", "/orgs/acme/roadmap => .ticket h3 a => main .toolbar a.btn"),
                        of("archie", "/orgs/acme/roadmap => .ticket h3 a => .action a.btn"),
                        of("archie", "/orgs/acme/roadmap => .ticket h3 a => p.acts a.btn"),
                        of("archie", "/orgs/acme/roadmap?view=table", "/orgs/acme/roadmap?view=print"),
                        of("archie", "/orgs/acme/roadmap?view=timeline", "/orgs/acme/roadmap?view=graph"),
                        of("eva", "/orgs/acme/roadmap?view=table&group=owner"),
                        of(
                                "archie",
                                "/orgs/acme/roadmap/plan",
                                "/orgs/acme/roadmap/forecast",
                                "/orgs/acme/roadmap/what-if"),
                        of("archie", "/orgs/acme/roadmap/scenarios"),
                        of("archie", "/orgs/acme/roadmap/way", "/orgs/acme/roadmap/way?days=200"),
                        of("eva", "/orgs/acme/roadmap/plan"),
                        of("greta", "/orgs/globex/roadmap/plan"),
                        of("ada", "/orgs/acme/roadmap => .ticket h3 a"),
                        of("eva", "/orgs/acme/roadmap => .ticket h3 a"),
                        of("eva", "/orgs/acme/rights", "/orgs/acme/members => .data th a"),
                        of("ada", "/orgs/acme/members => .data th a", "/orgs/acme/organisation", "/orgs/acme/sessions"),
                        of("ada", "/orgs/acme/organisation/export"),
                        of("ines", "/orgs/initech/organisation/export"),
                        of("ada", "/orgs/acme/goals => .goals h2 a"),
                        of("archie", "/orgs/acme/goals => .goals h2 a"),
                        of(
                                "bo",
                                "/orgs/acme/objectives",
                                "/orgs/acme/objectives?closed=true",
                                "/orgs/acme/objectives/new"),
                        of(
                                "ada",
                                "/orgs/acme/wording",
                                "/orgs/acme/wording?show=lapsed",
                                "/orgs/acme/wording/checks/new"),
                        of("ada", "/editions", MODEL, MODEL + "/technology", MODEL + "/" + TOPIC),
                        of("eva", "/orgs/acme/milestones", "/orgs/acme/portfolio", "/orgs/acme/line-of-sight"),
                        of("eva", "/orgs/acme/line-of-sight?from=work", "/orgs/acme/line-of-sight?from=topics"),
                        of("fay", "/orgs/acme/line-of-sight?from=kpis"),
                        of("fay", "/orgs/acme/measurement-imports/new", "/orgs/acme/level-3-gate"),
                        of("eva", "/orgs/acme/value-cases/new", "/orgs/acme/cost-reviews"),
                        of("polly", "/orgs/acme/policy-exemptions"),
                        of("eva", "/orgs/acme/roadmap/calendars", "/orgs/acme/roadmap/moves"),
                        of("greta", "/orgs/globex/roadmap/moves"),
                        of("eva", "/orgs/acme/reports", "/orgs/acme/report-links", "/reports/nothing-here"),
                        of("ines", "/orgs/initech/reports"),
                        of("ada", "/orgs/acme/roadmap => a[href$='/plan-imports/new']"),
                        of("bo", "/orgs/acme/kpis => .data th a", "/orgs/acme/objectives => .objective-head a"),
                        of("ada", "/orgs/acme/nothing-here"),
                        of("greta", "/orgs/globex", globex, globex + "/questions/technology/architecture"),
                        of("greta", globex + "/results", "/orgs/globex/roadmap", "/orgs/globex/milestones"),
                        of("greta", "/orgs/globex/goals", "/orgs/globex/objectives"),
                        of("ada", "/orgs/acme/kpis", "/orgs/acme/kpis?show=overdue", "/orgs/acme/kpis/new"),
                        of("ada", "/orgs/acme/kpis/suggestions"),
                        of("greta", "/orgs/globex/kpis"),
                        of("eva", "/orgs/acme/level-3-gate", "/orgs/acme/value-cases/new"),
                        of("eva", "/orgs/acme/level-3-gate => .evidence a[href*=value-cases]"),
                        of(
                                "fay",
                                "/orgs/acme/cost-reviews",
                                "/orgs/acme/roadmap/costs",
                                "/orgs/acme/roadmap/costs => .data th a"),
                        of("polly", "/orgs/acme/policy-exemptions => a[href*='?change=']"),
                        of("greta", "/orgs/globex/level-3-gate"))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<Place> of(String persona, String... paths) {
        return Stream.of(paths).map(path -> new Place(persona, path));
    }

    @Override
    public String toString() {
        return persona + " at " + path;
    }
}
