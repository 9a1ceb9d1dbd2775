/**
 * Answering: the questions of a topic one by one, each saved as it is chosen, and the page on which all answers are checked
 * before they are handed in.
 */
@ApplicationModule(
        allowedDependencies = {
            "content",
            "organisation",
            "form",
            "figure",
            "scoring",
            "assessment",
            "assessment :: page",
            "goal"
        })
@NullMarked
package io.waymark.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
