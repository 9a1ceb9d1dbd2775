package io.waymark.objective.web;

import io.waymark.objective.ShownObjective;
import io.waymark.organisation.Member;

/** The page with the form of a new key result. */
record NewKeyResultPage(Member member, ShownObjective objective, KeyResultOffer offer) {}
