/**
 * Plain language: technical terms in goals, objectives and KPIs are marked, plain words offered, and how hard a text is to
 * read is reckoned; the owner of the goal says "I understand this" of certain words, and only of those. All of it advises,
 * nothing here blocks anything.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "goal"})
@NullMarked
package io.waymark.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
