/**
 * The pages of the model, readable by anyone who is signed in. They come from memory alone: no page here asks the
 * database for content, and none knows an organisation.
 */
@NullMarked
package io.waymark.content.web;

import org.jspecify.annotations.NullMarked;
