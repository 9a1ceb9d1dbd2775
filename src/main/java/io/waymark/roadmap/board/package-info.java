/**
 * A unit's roadmap as people look at it and change it: one list of cards in several views, whose filters, group and sort live
 * in the URL; whatever is changed there, of one card or of many, is one wish.
 */
@NullMarked
package io.waymark.roadmap.board;

import org.jspecify.annotations.NullMarked;
