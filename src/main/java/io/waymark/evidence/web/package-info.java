/** The pages of evidence: of one practice, which is a region of the questionnaire too, and of the whole organisation. */
@NullMarked
package io.waymark.evidence.web;

import org.jspecify.annotations.NullMarked;
