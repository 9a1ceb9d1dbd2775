package io.waymark.assessment.page;

import io.waymark.assessment.Claim;
import io.waymark.assessment.GateVerdict;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says a claim: wherever the level of a whole is printed, it comes from here. */
@Component
public class ClaimWords {

    private final ChartWords words;

    ClaimWords(ChartWords words) {
        this.words = words;
    }

    /** All of it inside a sentence, for example "Level 2 (the ratings reach Level 3; the gate is closed, ...)". */
    public String of(Claim claim) {
        return words.say(claim.level() == 0 ? "claim.less" : "level", claim.level()) + behind(claim);
    }

    /** The level alone, for where {@link #beside} follows. */
    public String level(Claim claim) {
        return claim.unplaced()
                ? words.say("claim.unplaced")
                : claim.level() == 0 ? words.say("claim.none") : words.say("level", claim.level());
    }

    /** All but the level; empty where it says everything. */
    public String beside(Claim claim) {
        return String.join(" ", String.join(", ", doubts(claim)), gate(claim)).strip();
    }

    /** As it ends "Acme stands ...". */
    public String place(Claim claim) {
        return words.say(claim.level() == 0 ? "claim.place.none" : "claim.place", claim.level()) + behind(claim);
    }

    private String behind(Claim claim) {
        List<String> doubts = doubts(claim);
        String behind = doubts.isEmpty() ? "" : ", " + String.join(", ", doubts);
        return (behind + " " + gate(claim)).stripTrailing();
    }

    private List<String> doubts(Claim claim) {
        List<String> doubts = new ArrayList<>();
        if (claim.obligations() > 0) {
            doubts.add(words.say("claim.obligations", claim.obligations()));
        }
        if (claim.reached().open()) {
            doubts.add(words.say(
                    "claim.range", claim.reached().low(), claim.reached().high()));
        }
        return doubts;
    }

    private String gate(Claim claim) {
        if (!claim.stoppedByGate()) {
            return "";
        }
        int reached = claim.reached().now();
        return switch (claim.gate()) {
            case GateVerdict.Closed it ->
                words.say(it.missing() > 0 ? "claim.gate.closed" : "claim.gate.unrecorded", reached, it.missing());
            case GateVerdict.Unpassed it -> words.say("claim.gate.unpassed", reached);
            case GateVerdict.Passed it -> "";
            case GateVerdict.Unneeded it -> "";
        };
    }
}
