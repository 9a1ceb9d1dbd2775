/**
 * What people say to each other about a practice: threads of one level that can be resolved, with mentions of members, in
 * plain Markdown. Words are never changed once written; who was mentioned hears of it through a notice.
 */
@NullMarked
package io.waymark.assessment.discussion;

import org.jspecify.annotations.NullMarked;
