package io.waymark.figure;

/** Who notices when a figure moves. */
public enum Nature {
    /** Customers, staff or finance would notice. */
    BUSINESS,
    /** Only those who run the technology would. */
    TECHNICAL
}
