/**
 * Pure functions from ratings to a scorecard and gaps: rule 2 of scoring. They know the content's records and no framework. Each
 * figure can be recomputed by hand from what its record holds, and the portal's page "How scoring works" says how.
 *
 * <p>{@link io.waymark.scoring.Grounds} is what is known: ratings, targets, whether Level 1 is presumed, topics that were set
 * aside, practices that are withheld or left out by a shorter path, topics that count more often than once. {@link io.waymark.scoring.Scorecard#of} makes of it the whole, its dimensions and their
 * topics. Each says
 * <ul>
 *   <li>where it stands: {@code level()}, 0 to the highest level asked, with the level at worst and at best; always
 *       {@code low <= now <= high};
 *   <li>what holds it there: {@code heldBy()} of a topic or dimension, a list of {@link io.waymark.scoring.Obstacle} that is empty
 *       at the highest level asked; the whole is held by its {@link io.waymark.scoring.Scorecard#lowest} dimensions;
 *   <li>whether too little is answered for the next level: {@code tooLittleAnswered()}. The level of now is then what could be
 *       claimed without it, and 0 means "not known" rather than "not reached";
 *   <li>{@code obligations()}: those below Largely ({@code missed}), to be named beside the claim, and those unknown;
 *   <li>what is counted apart: {@code open()}, {@code withheld()}, {@code presumed()} of {@code asked()} and presumed practices;
 *   <li>{@code levels()}: what is achieved at each level, from which all follows; {@code index()} and {@code distance()}.
 * </ul>
 *
 * <p>Topics that {@code counts()} hold the claim; {@code direction()} and what does not apply are shown only.
 *
 * <p>Why low, now and high stay in order although open practices leave now: a level is claimed at worst only where more than
 * half of it achieves, hence is rated; so "too little answered" never takes from now what the low end claims. And the high end
 * counts what is open as Fully, which no answer can exceed. An obligation of which nobody knows bars the low end (as Not), and
 * neither now nor the high end: that it is missed, nobody said.
 *
 * <p>Raising the rating of a rated practice never lowers anything. Rating an open one may lower now, never the low end.
 */
@ApplicationModule(allowedDependencies = {"content"})
@NullMarked
package io.waymark.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
