/** The report for a board: what a unit may say of itself, what holds it, what is planned, and what it is for. */
@NullMarked
package io.waymark.report.board;

import org.jspecify.annotations.NullMarked;
