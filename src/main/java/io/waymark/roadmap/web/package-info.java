/**
 * The roadmap's list, whose filters, sort and page live in the URL, and the pages of its cards with what their forms do.
 */
@NullMarked
package io.waymark.roadmap.web;

import org.jspecify.annotations.NullMarked;
