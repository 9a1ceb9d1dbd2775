package io.waymark.report;

/** Nobody waits for the report any more: whoever makes it stops. */
class ReportCancelled extends RuntimeException {}
