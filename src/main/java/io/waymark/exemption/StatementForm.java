package io.waymark.exemption;

/** @param seen what the member read, see {@link Register#seen()} */
record StatementForm(String seen) {}
