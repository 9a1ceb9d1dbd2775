package io.waymark.outcome.gate;

import io.waymark.outcome.KpiFacts;
import io.waymark.outcome.RankedGoal;
import io.waymark.outcome.costreview.CostReview;
import io.waymark.outcome.exemption.Register;
import io.waymark.outcome.valuecase.ValueCase;
import java.util.List;
import java.util.Optional;

/**
 * What the gate of a unit is judged by.
 *
 * @param milestone the unit's latest; empty where nothing was signed off
 * @param kpis those in use
 * @param cases those that were not withdrawn
 * @param reviews the newest first
 */
record GateFacts(
        Optional<Claims> milestone,
        List<RankedGoal> goals,
        List<KpiFacts> kpis,
        List<ValueCase> cases,
        List<CostReview> reviews,
        Register exemptions,
        Suppliers suppliers) {}
