/**
 * The questionnaire away from the screen: on paper, as a spreadsheet, and read back from one. What comes back is checked
 * row by row, shown before anything is saved, and saved whole or not at all.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "organisation",
            "figure",
            "form",
            "sheet",
            "scoring",
            "assessment",
            "assessment :: page"
        })
@NullMarked
package io.waymark.answersheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
