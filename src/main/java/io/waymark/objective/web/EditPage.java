package io.waymark.objective.web;

import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;

/**
 * The page with the form of an objective.
 *
 * @param objective the one that is changed; null for a new one
 */
record EditPage(Member member, @Nullable ShownObjective objective, ObjectiveChoices choices) {}
