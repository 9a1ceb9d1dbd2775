package io.waymark.report;

/** What is being done for a report. */
public enum ReportStep {
    READING,
    WRITING
}
