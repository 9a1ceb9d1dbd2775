/**
 * What leaves the portal for those who do not come in: a report for the board as tagged PDF, a workbook, tables, signed-off results,
 * and links to reports that were frozen. It reads all that stands below and owns but what was asked for and what was made.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "organisation",
            "figure",
            "chart",
            "form",
            "scoring",
            "sheet",
            "assessment",
            "assessment :: page",
            "results",
            "goal",
            "kpi",
            "outcome",
            "gate",
            "roadmap",
            "plan"
        })
@NullMarked
package io.waymark.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
