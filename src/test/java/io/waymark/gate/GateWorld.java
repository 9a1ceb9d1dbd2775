package io.waymark.gate;

import io.waymark.content.DimensionKey;
import io.waymark.costreview.CostReview;
import io.waymark.costreview.CostReviewId;
import io.waymark.exemption.ExemptionId;
import io.waymark.exemption.ListedExemption;
import io.waymark.exemption.Register;
import io.waymark.exemption.Statement;
import io.waymark.figure.Aim;
import io.waymark.figure.Frequency;
import io.waymark.figure.Nature;
import io.waymark.figure.Reading;
import io.waymark.goal.GoalId;
import io.waymark.goal.KpiId;
import io.waymark.goal.RankedGoal;
import io.waymark.organisation.Member;
import io.waymark.organisation.OrganisationId;
import io.waymark.organisation.PersonId;
import io.waymark.organisation.Role;
import io.waymark.outcome.KpiFacts;
import io.waymark.scoring.LevelRange;
import io.waymark.value.Capacity;
import io.waymark.value.CaseFacts;
import io.waymark.value.Signature;
import io.waymark.value.ValueCaseId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about Acme as the rules of the gate are told them, on 25 November 2026. */
final class GateWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    static final Member ADA = member("Ada", Role.LEAD);
    static final Member BO = member("Bo", Role.OWNER);
    static final Member FAY = member("Fay", Role.FINANCE);
    static final Suppliers SUPPLIERS = new Suppliers(List.of(ADA, BO, FAY));

    static final GoalId OFFERS = new GoalId(id("offers"));
    static final RankedGoal GOAL = new RankedGoal(
            OFFERS, 1, 1, "An offer is live in a week", "", "speed", BO.person(), BO.name(), null, Map.of());

    private GateWorld() {}

    static Member member(String name, Role role) {
        return new Member(
                new OrganisationId(id("acme")),
                "acme",
                "Acme",
                new PersonId(id(name)),
                name,
                Set.of(role),
                ZoneOffset.UTC);
    }

    static UUID id(String of) {
        return UUID.nameUUIDFromBytes(of.getBytes());
    }

    /** A milestone in which every dimension named claims this level. */
    static GateClaims claims(LevelRange level, String... dimensions) {
        return new GateClaims(
                "2026 Q3",
                TODAY.minusMonths(3),
                "/assessments/1/results",
                Arrays.stream(dimensions).map(it -> dimension(it, level)).toList());
    }

    static GateClaims.OfDimension dimension(String title, LevelRange level) {
        return new GateClaims.OfDimension(
                new DimensionKey(title.toLowerCase()),
                title,
                level,
                title.equals("Process") ? "Pete" : null,
                List.of(new GateClaims.OfTopic("Audit and logs", level)));
    }

    /** Days from decision to live offer, monthly, last measured on this day. */
    static KpiFacts kpi(@Nullable GoalId goal, @Nullable LocalDate measured) {
        return new KpiFacts(
                new KpiId(id("days")),
                goal,
                null,
                "Days to live offer",
                Nature.BUSINESS,
                "days",
                Aim.lower(null, BigDecimal.valueOf(7)),
                Frequency.MONTHLY,
                null,
                "Pete",
                measured == null ? Optional.empty() : Optional.of(new Reading(measured, BigDecimal.valueOf(19))));
    }

    /** From 35 to so many days, signed under version 1. */
    static CaseFacts valueCase(int after, @Nullable BigDecimal standing, Capacity... signed) {
        Reading before = new Reading(TODAY.minusMonths(9), BigDecimal.valueOf(35));
        return new CaseFacts(
                new ValueCaseId(id("case")),
                1,
                new CaseFacts.OfGoal(OFFERS, GOAL.statement(), true, BO.person(), BO.name()),
                new CaseFacts.OfKpi(
                        new KpiId(id("days")),
                        "Days to live offer",
                        "days",
                        Aim.lower(null, null),
                        OFFERS,
                        before.value(),
                        standing),
                before,
                "at most 7 days",
                new Reading(TODAY.minusDays(20), BigDecimal.valueOf(after)),
                "Offers are configured, not coded",
                "Eva",
                Instant.EPOCH,
                null,
                Arrays.stream(signed).map(it -> signature(it, 1)).toList());
    }

    static CaseFacts signedByBoth() {
        return valueCase(19, BigDecimal.valueOf(19), Capacity.BUSINESS, Capacity.FINANCE);
    }

    static Signature signature(Capacity capacity, int version) {
        Member by = capacity == Capacity.BUSINESS ? BO : FAY;
        return new Signature(capacity, version, by.person().value(), by.name(), Instant.EPOCH);
    }

    static CostReview review(LocalDate heldOn, boolean confirmed) {
        return new CostReview(
                new CostReviewId(id("review " + heldOn)),
                heldOn,
                FAY.person(),
                FAY.name(),
                confirmed ? Instant.EPOCH : null,
                "The bill grew slower than orders",
                "Ada");
    }

    static ListedExemption exemption(LocalDate expiresOn) {
        return new ListedExemption(
                new ExemptionId(id("exemption " + expiresOn)),
                0,
                "No root containers",
                "Vendor product",
                "Promised for spring",
                null,
                BO.person(),
                "Tess",
                LocalDate.of(2026, 1, 1),
                expiresOn,
                null,
                null,
                null,
                0,
                "",
                null,
                null);
    }

    static Register register(@Nullable LocalDate stated, ListedExemption... open) {
        return new Register(
                List.of(open),
                Optional.ofNullable(stated).map(it -> new Statement(open.length, ADA.person(), ADA.name(), it)));
    }
}
