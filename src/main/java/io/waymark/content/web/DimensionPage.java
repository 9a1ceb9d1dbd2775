package io.waymark.content.web;

import io.waymark.content.Dimension;
import io.waymark.content.Edition;
import io.waymark.content.Imprint;

/** A dimension: its topics, each with the titles of its practices. */
record DimensionPage(Edition edition, Imprint imprint, Dimension dimension) {}
