package io.waymark.plan.forecast;

import io.waymark.content.PracticeKey;

/**
 * A practice that is not Fully today, and what it adds once it is.
 *
 * @param share number of the share of its topic and level; -1 where that matters to no target
 * @param sum thirds that are achieved more, times its weight
 * @param known likewise what is known more: nothing where it is rated already
 */
record RaisedPractice(PracticeKey key, int share, int sum, int known) {}
