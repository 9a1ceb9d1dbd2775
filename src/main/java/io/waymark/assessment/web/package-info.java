/**
 * The pages of assessments: planning, answering, checking, results and gaps. Each page is read in one transaction by a
 * named reader, and a controller method is one sentence.
 */
@NullMarked
package io.waymark.assessment.web;

import org.jspecify.annotations.NullMarked;
