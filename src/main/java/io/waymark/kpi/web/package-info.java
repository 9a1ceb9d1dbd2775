/** The pages of KPIs: the list, one KPI with its chart, its form, and what the edition suggests. */
@NullMarked
package io.waymark.kpi.web;

import org.jspecify.annotations.NullMarked;
