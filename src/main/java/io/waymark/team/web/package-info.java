/** The pages of teams: all of them with what they can give, and one with its people, capacity and days off. */
@NullMarked
package io.waymark.team.web;

import org.jspecify.annotations.NullMarked;
