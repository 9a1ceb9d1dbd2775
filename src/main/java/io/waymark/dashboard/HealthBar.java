package io.waymark.dashboard;

import io.waymark.assessment.page.ChartWords;
import io.waymark.chart.StackedBar;
import org.springframework.stereotype.Component;

/** Draws how a roadmap does as one bar, each part of which leads to its cards. */
@Component
class HealthBar {

    private final ChartWords words;

    HealthBar(ChartWords words) {
        this.words = words;
    }

    /** @param roadmap the address of the unit's roadmap */
    public StackedBar of(Health health, String roadmap) {
        return new StackedBar(
                words.caption("health", "dashboard.health"),
                health.counts().entrySet().stream()
                        .map(it -> new StackedBar.Segment(
                                words.say("dashboard.health." + it.getKey()),
                                it.getValue(),
                                it.getKey().tone(),
                                roadmap + "&status=" + it.getKey().filter()))
                        .toList());
    }
}
