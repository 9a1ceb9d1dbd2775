package io.waymark.firstapplication;

import io.waymark.organisation.UnitId;

/** A choice to begin; its id is made with the form, so that a form sent twice begins one. */
public record NewChoice(ChoiceId id, String title, UnitId unit, String currency) {}
