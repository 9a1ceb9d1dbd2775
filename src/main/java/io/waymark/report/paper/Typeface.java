package io.waymark.report.paper;

import java.io.InputStream;
import java.util.Objects;

/** The font that reports are set in: DejaVu Sans, which comes with a dependency and is embedded in each file. */
enum Typeface {
    REGULAR("DejaVuSans.ttf", 400),
    BOLD("DejaVuSans-Bold.ttf", 700);

    /** As style sheets name it. */
    static final String FAMILY = "DejaVu Sans";

    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";

    private final String file;
    private final int weight;

    Typeface(String file, int weight) {
        this.file = file;
        this.weight = weight;
    }

    int weight() {
        return weight;
    }

    InputStream open() {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream(FOLDER + file), file);
    }
}
