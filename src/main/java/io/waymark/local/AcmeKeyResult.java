package io.waymark.local;

import static io.waymark.local.AcmeCheckIn.number;
import static io.waymark.local.AcmeCheckIn.told;

import io.waymark.figure.Aim;
import io.waymark.figure.Nature;
import java.util.List;

/** What Acme Retail measures its objectives by, and what people checked in, the oldest first. */
enum AcmeKeyResult {
    CHECKOUT_FAILURES(
            "Checkout failures on peak days",
            Nature.BUSINESS,
            "%",
            Aim.lower(number("3.1"), number("0.5")),
            Persona.TESS,
            told(262, "3.1", 5, ""),
            told(214, "2.9", 5, "Two of the three slow queries are gone."),
            told(160, "2.2", 6, "Payments retry once now."),
            told(96, "1.6", 7, ""),
            told(41, "0.9", 7, "Measured on the early Christmas weekend."),
            told(4, "0.7", 8, "The queue in front of the warehouse is next.")),
    ORDERS_AT_PEAK(
            "Orders served per minute at peak",
            Nature.BUSINESS,
            "orders",
            Aim.higher(number("1400"), number("4000")),
            Persona.ARCHIE,
            told(255, "1400", 4, ""),
            told(170, "1750", 4, ""),
            told(88, "2600", 6, "The basket moved to the new platform."),
            told(9, "3650", 8, "")),
    LOAD_TESTS(
            "Load test of the whole checkout before each sale",
            Nature.TECHNICAL,
            "tests",
            Aim.higher(number("0"), number("4")),
            Persona.PETE,
            told(181, "1", 7, "The first one took a week to prepare."),
            told(140, "2", 6, ""),
            told(92, "3", 3, "No test environment of this size until the new year.")),
    DAYS_TO_OFFER(
            "Days from decision to live offer",
            Nature.BUSINESS,
            "days",
            Aim.lower(number("35"), number("7")),
            Persona.BO,
            told(150, "33", 4, ""),
            told(85, "26", 6, "Legal answers within two days."),
            told(52, "31", 5, "Typed one digit wrong."),
            told(52, "21", 6, "Corrected."),
            told(12, "18", 6, "Four offers in November, the slowest took 24 days.")),
    OFFERS_BY_MERCHANTS(
            "Offers changed without a developer",
            Nature.BUSINESS,
            "%",
            Aim.higher(null, number("80")),
            Persona.PIA,
            told(20, "22", 5, "Counted for the first time; nobody knows what it was before.")),
    COST_PER_ORDER(
            "Cloud cost of an order",
            Nature.BUSINESS,
            "cents",
            Aim.lower(number("42"), number("30")),
            Persona.FAY,
            told(80, "42", 6, ""),
            told(15, "44.5", 4, "The second region costs more than it carries.")),
    SPARE_CAPACITY(
            "Capacity that stands idle on ordinary days",
            Nature.TECHNICAL,
            "%",
            Aim.corridor(number("62"), number("20"), number("35")),
            Persona.TESS,
            told(75, "58", 5, ""),
            told(6, "41", 7, "Less than 20 % would leave no room for a sale.")),
    TEAMS_THAT_SEE(
            "Teams that see their own cost every week",
            Nature.BUSINESS,
            "teams",
            Aim.higher(number("2"), number("9")),
            Persona.ARCHIE),
    APPROVALS(
            "Signatures that an offer needs",
            Nature.BUSINESS,
            "signatures",
            Aim.lower(number("6"), number("2")),
            Persona.POLLY,
            told(240, "4", 7, ""),
            told(175, "2", 10, "Purchasing and legal sign together."));

    final String title;
    final Nature nature;
    final String unit;
    final Aim aim;
    final Persona owner;
    final List<AcmeCheckIn> checkIns;

    AcmeKeyResult(String title, Nature nature, String unit, Aim aim, Persona owner, AcmeCheckIn... checkIns) {
        this.title = title;
        this.nature = nature;
        this.unit = unit;
        this.aim = aim;
        this.owner = owner;
        this.checkIns = List.of(checkIns);
    }
}
