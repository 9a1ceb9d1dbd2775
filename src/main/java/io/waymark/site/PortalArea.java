package io.waymark.site;

import java.util.List;

/** The five areas of the portal, and what is one step away from each. */
public enum PortalArea {
    HOME("house", new MenuEntry("home", "")),
    ASSESS(
            "clipboard-check",
            new MenuEntry("assessments", "/assessments"),
            new MenuEntry("evidence", "/evidence"),
            new MenuEntry("gaps", "/gaps"),
            new MenuEntry("mine", "/dashboard/mine"),
            new MenuEntry("pulses", "/pulses")),
    PLAN(
            "signpost-split",
            new MenuEntry("roadmap", "/roadmap"),
            new MenuEntry("work", "/dashboard/work"),
            new MenuEntry("first-application", "/first-application"),
            new MenuEntry("exemptions", "/policy-exemptions"),
            new MenuEntry("cost-reviews", "/cost-reviews"),
            new MenuEntry("gate", "/level-3-gate")),
    GOALS(
            "bullseye",
            new MenuEntry("goals", "/goals"),
            new MenuEntry("objectives", "/objectives"),
            new MenuEntry("kpis", "/kpis"),
            new MenuEntry("wording", "/wording")),
    REPORT(
            "bar-chart",
            new MenuEntry("dashboard", "/dashboard"),
            new MenuEntry("portfolio", "/portfolio"),
            new MenuEntry("milestones", "/milestones"),
            new MenuEntry("reports", "/reports"),
            new MenuEntry("line-of-sight", "/line-of-sight"),
            new MenuEntry("history", "/history"));

    /**
     * A part of the portal that pages say they belong to.
     *
     * @param path of its first page, below the organisation's address
     */
    public record MenuEntry(String key, String path) {}

    private final String icon;
    private final List<MenuEntry> entries;

    PortalArea(String icon, MenuEntry... entries) {
        this.icon = icon;
        this.entries = List.of(entries);
    }

    /** Name of its drawing. */
    public String icon() {
        return icon;
    }

    /** The first is where the area opens. */
    public List<MenuEntry> entries() {
        return entries;
    }

    /** Where the area opens, below the organisation's address. */
    public String path() {
        return entries.getFirst().path();
    }

    /** Whether a page of this section belongs here. */
    public boolean holds(String section) {
        return entries.stream().anyMatch(it -> it.key().equals(section));
    }
}
