/**
 * The gate to Level 3: five conditions, each met or not, with what it stands on and who can supply what is missing. A gate
 * that is passed is recorded with its evidence, and lapses by itself on the first day on which it does not hold.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "organisation",
            "figure",
            "scoring",
            "form",
            "assessment",
            "goal",
            "outcome",
            "costreview",
            "exemption",
            "value"
        })
@NullMarked
package io.waymark.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
