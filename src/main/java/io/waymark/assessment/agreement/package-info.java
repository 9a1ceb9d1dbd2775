/**
 * Laying answers side by side: the comparison of a dimension, the workshop that walks through it, and the pages on which
 * agreed ratings and dissent are recorded. Nothing here touches an answer, and nothing is shown before the comparison opens.
 */
@NullMarked
package io.waymark.assessment.agreement;

import org.jspecify.annotations.NullMarked;
