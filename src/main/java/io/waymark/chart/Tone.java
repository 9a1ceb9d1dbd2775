package io.waymark.chart;

/** The fill of a segment, {@code chart-tone-<suffix>}, and an ink that can be read on it, {@code chart-on-<suffix>}. */
record Tone(String suffix) {

    private static final String DARK = "#111111";
    private static final String LIGHT = "#ffffff";

    Tone {
        Given.matching(suffix, "[a-z][a-z0-9]*(-[a-z0-9]+)*", "class suffix");
    }

    Element fill(Element shape) {
        return shape.with("class", "chart-tone chart-tone-" + suffix)
                .with("fill", grey())
                .with("stroke", "#555555")
                .with("stroke-width", 0.75);
    }

    Element write(String text, double x, double middle) {
        return Script.LABEL
                .write(text, x, middle, Anchor.MIDDLE)
                .with("class", "chart-count chart-on-" + suffix)
                .with("fill", ink());
    }

    private String grey() {
        return switch (suffix) {
            case "level-0", "none" -> "#ffffff";
            case "level-1" -> "#e2e2e2";
            case "level-2" -> "#c4c4c4";
            case "level-3" -> "#9c9c9c";
            case "level-4", "accent", "danger" -> "#666666";
            case "level-5" -> "#333333";
            case "ok" -> "#d6d6d6";
            default -> "#adadad";
        };
    }

    private String ink() {
        return switch (suffix) {
            case "level-4", "level-5", "accent", "danger" -> LIGHT;
            default -> DARK;
        };
    }
}
