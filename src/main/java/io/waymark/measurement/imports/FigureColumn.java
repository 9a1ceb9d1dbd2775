package io.waymark.measurement.imports;

/** The columns of a sheet of figures, in the order in which one without headings has them. */
enum FigureColumn {
    KPI,
    DAY,
    VALUE,
    NOTE,
    UNIT,
    WHO,
    WHEN;

    /** Whether a sheet without headings has it. */
    boolean usual(boolean ofOneKpi) {
        return this == DAY || this == VALUE || this == NOTE || this == KPI && !ofOneKpi;
    }

    /** Whether a sheet cannot be read without it. */
    boolean needed(boolean ofOneKpi) {
        return usual(ofOneKpi) && this != NOTE;
    }

    /** Whether it is read at all; who and when come with what the portal hands out. */
    boolean read() {
        return this != WHO && this != WHEN;
    }
}
