package io.waymark.outcome.kpi.web;

import io.waymark.outcome.kpi.KpiDefinition;
import java.util.List;

/** What a form turned out to be. */
sealed interface Checked {

    record Fine(KpiDefinition definition) implements Checked {}

    record Wrong(List<Problem> problems) implements Checked {}
}
