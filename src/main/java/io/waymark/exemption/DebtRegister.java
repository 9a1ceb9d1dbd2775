package io.waymark.exemption;

import io.waymark.figure.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** What the open exemptions cost together. */
record DebtRegister(List<ListedExemption> open) {

    /** Person-days to remove them all, as far as they are said. */
    public BigDecimal principal() {
        return Figures.exact(open.stream()
                .map(it -> it.debt().principal())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What they cost each month of what is counted in this. */
    public BigDecimal interest(Interest.In in) {
        return Figures.exact(open.stream()
                .map(it -> it.debt().interest(in))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** How many of them say no principal. */
    public long unsaid() {
        return open.stream().filter(it -> it.debt().principal() == null).count();
    }
}
