/** Tests of the questionnaire on paper and in spreadsheets. */
@NullMarked
package io.waymark.assessment.sheet;

import org.jspecify.annotations.NullMarked;
