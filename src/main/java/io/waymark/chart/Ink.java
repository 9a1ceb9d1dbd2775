package io.waymark.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a part looks: a class for the screen, and greys for a PDF that has no style sheet (a class wins over them). */
enum Ink {
    GRID("chart-grid", "fill", "none", "stroke", "#d0d0d0", "stroke-width", "1"),
    FRAME("chart-frame", "fill", "none", "stroke", "#8a8a8a", "stroke-width", "1"),
    TARGET("chart-target", "fill", "none", "stroke", "#222222", "stroke-width", "1.5", "stroke-dasharray", "2 3"),
    BASELINE("chart-baseline", "fill", "none", "stroke", "#666666", "stroke-width", "1.25", "stroke-dasharray", "10 5"),
    CUT("chart-cut", "fill", "none", "stroke", "#666666", "stroke-width", "1.25"),
    WATERSHED(
            "chart-watershed", "fill", "none", "stroke", "#222222", "stroke-width", "1.25", "stroke-dasharray", "2 2"),
    CORRIDOR("chart-corridor", "fill", "#222222", "fill-opacity", "0.08", "stroke", "none"),
    MILESTONE("chart-milestone", "fill", "none", "stroke", "#8a8a8a", "stroke-width", "1"),
    TRACK("chart-track", "fill", "#ececec", "stroke", "#8a8a8a", "stroke-width", "1"),
    NOW("chart-now", "fill", "#555555", "stroke", "none"),
    AIM("chart-aim", "fill", "#111111", "stroke", "#ffffff", "stroke-width", "1.5"),
    REACHED("chart-reached", "fill", "#e4e4e4", "stroke", "none"),
    LAST("chart-last", "fill", "none", "stroke", "#666666", "stroke-width", "1.25", "stroke-dasharray", "4 3"),
    GOAL("chart-goal", "fill", "none", "stroke", "#111111", "stroke-width", "3"),
    DOT("chart-dot", "fill", "#222222", "stroke", "#222222", "stroke-width", "2"),
    DOT_HOLLOW("chart-dot chart-hollow", "fill", "#ffffff", "stroke", "#222222", "stroke-width", "2"),
    DOT_BESIDE("chart-dot chart-beside", "fill", "#ffffff", "stroke", "#666666", "stroke-width", "2"),
    SPARK("chart-spark", "fill", "none", "stroke", "#333333", "stroke-width", "1.5"),
    SPARK_END("chart-spark-end", "fill", "#333333", "stroke", "none"),
    TARGET_AREA("chart-hit", "fill", "none", "pointer-events", "all");

    private final Map<String, String> attributes = new LinkedHashMap<>();

    Ink(String cssClass, String... attributes) {
        this.attributes.put("class", cssClass);
        for (int i = 0; i < attributes.length; i += 2) {
            this.attributes.put(attributes[i], attributes[i + 1]);
        }
    }

    Map<String, String> attributes() {
        return attributes;
    }
}
