package io.waymark.content.web;

import io.waymark.content.Edition;
import io.waymark.content.Imprint;

/**
 * An edition as a whole, also as one of many in their list.
 *
 * @param current whether new assessments use it
 */
record EditionPage(Edition edition, Imprint imprint, boolean current) {}
