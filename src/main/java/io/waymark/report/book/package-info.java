/** All figures with the answers behind them, as tables: one workbook, or one file a table. */
@NullMarked
package io.waymark.report.book;

import org.jspecify.annotations.NullMarked;
