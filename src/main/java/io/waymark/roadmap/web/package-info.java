/**
 * The roadmap's list, whose filters, sort and page live in the URL, and how states look.
 */
@NullMarked
package io.waymark.roadmap.web;

import org.jspecify.annotations.NullMarked;
