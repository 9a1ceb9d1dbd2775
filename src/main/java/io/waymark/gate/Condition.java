package io.waymark.gate;

/** What must hold before an organisation may claim Level 3, in the order in which it is told. */
enum Condition {
    /** Levels 1 and 2 are met in every dimension in scope. */
    LEVELS,
    /** A ranked goal has a value case, signed by the business and by finance. */
    VALUE,
    /** Every KPI hangs under a goal and is measured within its frequency. */
    KPIS,
    /** Cost was reviewed with finance in the last quarter. */
    COST,
    /** Policy exemptions are listed with owner and expiry, and none is past it. */
    EXEMPTIONS
}
