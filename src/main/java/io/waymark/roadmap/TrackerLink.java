package io.waymark.roadmap;

import java.util.UUID;

/** Where the work of a card is tracked elsewhere: an address over the web. */
public record TrackerLink(UUID id, String label, String url) {}
