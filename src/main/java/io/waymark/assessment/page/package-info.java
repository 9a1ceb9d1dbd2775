/**
 * What several pages of an assessment say alike: how a practice is marked, who said what of it, and what charts are called.
 */
@NamedInterface("page")
@NullMarked
package io.waymark.assessment.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
