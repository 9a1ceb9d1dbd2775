/** The page of all wordings with their advice, the confirmation "I understand this", and the place to try words. */
@NullMarked
package io.waymark.wording.web;

import org.jspecify.annotations.NullMarked;
