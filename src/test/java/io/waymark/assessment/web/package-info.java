/** What people see and do on the pages of assessments. */
@NullMarked
package io.waymark.assessment.web;

import org.jspecify.annotations.NullMarked;
