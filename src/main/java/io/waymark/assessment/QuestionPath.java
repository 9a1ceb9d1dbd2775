package io.waymark.assessment;

import io.waymark.content.Edition;
import io.waymark.content.Practice;
import java.util.Arrays;
import java.util.List;

/** How far an assessment asks through its edition. It can be changed at any time; what it leaves out stays open and can be answered. */
public enum QuestionPath {
    /** Obligations, what carries most risk or weight, and at least one practice of each topic. */
    CORE {
        @Override
        boolean asks(Practice practice) {
            return practice.core();
        }
    },
    /** Levels 1 and 2. */
    LEVEL_2 {
        @Override
        boolean asks(Practice practice) {
            return practice.level() <= 2;
        }
    },
    /** Level 3 too, for each topic once its Level 2 is at least Largely achieved. */
    LEVEL_3 {
        @Override
        boolean asks(Practice practice) {
            return true;
        }
    };

    abstract boolean asks(Practice practice);

    /** The paths that lead anywhere in an edition: one without a core has no short path. */
    public static List<QuestionPath> through(Edition edition) {
        return Arrays.stream(values())
                .filter(it -> edition.practices().stream().anyMatch(it::asks))
                .toList();
    }
}
