package io.waymark.measurement.imports;

import java.io.Serializable;

/** How much was saved, said once on the page that comes next. */
record SavedFigures(int values, int kpis) implements Serializable {}
