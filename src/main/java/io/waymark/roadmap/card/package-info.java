/**
 * The page of a card, detail first, and the forms by which it is worked: its steps, its actions, its plan, what others say of
 * it, and the way back from what was done.
 */
@NullMarked
package io.waymark.roadmap.card;

import org.jspecify.annotations.NullMarked;
