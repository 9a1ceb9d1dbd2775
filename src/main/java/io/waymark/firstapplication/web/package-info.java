/**
 * The pages of the first application: the choices, one choice with its ranking and weights, a candidate, the decision. Each page
 * is read in one transaction by a named reader.
 */
@NullMarked
package io.waymark.firstapplication.web;

import org.jspecify.annotations.NullMarked;
