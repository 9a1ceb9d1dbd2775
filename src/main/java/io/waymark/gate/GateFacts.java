package io.waymark.gate;

import io.waymark.costreview.CostReview;
import io.waymark.exemption.Register;
import io.waymark.goal.RankedGoal;
import io.waymark.outcome.KpiFacts;
import io.waymark.value.CaseFacts;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the gate of a unit is judged by.
 *
 * @param milestone the unit's latest; empty where nothing was signed off
 * @param kpis those in use
 * @param cases those that were not withdrawn
 * @param reviews the newest first
 * @param zone where its reader counts days
 */
record GateFacts(
        Optional<GateClaims> milestone,
        List<RankedGoal> goals,
        List<KpiFacts> kpis,
        List<CaseFacts> cases,
        List<CostReview> reviews,
        Register exemptions,
        Suppliers suppliers,
        ZoneId zone) {}
