/**
 * What the answers come to: levels with their range, the topics behind them, the gaps, and how each figure was reckoned down to
 * the sums.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "organisation",
            "form",
            "sheet",
            "chart",
            "scoring",
            "assessment",
            "assessment :: page",
            "figure",
            "goal"
        })
@NullMarked
package io.waymark.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
