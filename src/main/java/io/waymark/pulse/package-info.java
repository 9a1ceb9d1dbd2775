/**
 * Pulse, the short way in: one question a topic, and a provisional picture of wide ranges. It feeds no figure of an
 * assessment; its answers come back there as suggestions, which count for nothing until the person takes them up.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "organisation",
            "figure",
            "form",
            "chart",
            "scoring",
            "assessment",
            "assessment :: page"
        })
@NullMarked
package io.waymark.pulse;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
