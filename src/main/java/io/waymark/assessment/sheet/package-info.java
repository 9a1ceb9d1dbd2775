/**
 * The questionnaire away from the screen: on paper, as a spreadsheet, and read back from one. What comes back is checked
 * row by row, shown before anything is saved, and saved whole or not at all.
 */
@NullMarked
package io.waymark.assessment.sheet;

import org.jspecify.annotations.NullMarked;
