/** Tests of the questionnaire on paper and in spreadsheets. */
@NullMarked
package io.waymark.answersheet;

import org.jspecify.annotations.NullMarked;
