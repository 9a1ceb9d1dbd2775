package io.waymark.report;

/** What can be asked for. */
public enum ReportKind {
    /** For people who do not come in: a tagged PDF. */
    BOARD(".pdf", "application/pdf"),
    /** All figures with the answers behind them, as far as who asks may see them. */
    WORKBOOK(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String ending;
    private final String type;

    ReportKind(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    /** Of a file's name, with its point. */
    public String ending() {
        return ending;
    }

    /** As HTTP calls it. */
    public String type() {
        return type;
    }
}
