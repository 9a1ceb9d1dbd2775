package io.waymark.kpi.web;

import io.waymark.kpi.KpiDefinition;
import java.util.List;

/** What a form turned out to be. */
sealed interface Checked {

    record Fine(KpiDefinition definition) implements Checked {}

    record Wrong(List<Problem> problems) implements Checked {}
}
