/**
 * The page of an organisation's members. Administrators invite by mail address; whoever signs in with it belongs.
 */
@NullMarked
package io.waymark.organisation.web;

import org.jspecify.annotations.NullMarked;
