/**
 * Plain language: technical terms in goals, objectives and KPIs are marked, plain words offered, and how hard a text is to
 * read is reckoned; the owner of the goal says "I understand this" of certain words, and only of those. All of it advises,
 * nothing here blocks anything.
 *
 * <p>Named for the demo world, in which owners confirm as people do.
 */
@NamedInterface("wording")
@NullMarked
package io.waymark.outcome.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
