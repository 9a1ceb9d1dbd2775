package io.waymark.exemption;

import io.waymark.figure.Figures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the open exemptions cost together, and each beside the work on its topic. */
record DebtRegister(List<ListedExemption> open, List<TopicWork.Progress> work) {

    /** Person-days to remove them all, as far as they are said. */
    public BigDecimal principal() {
        return Figures.exact(open.stream()
                .map(it -> it.debt().principal())
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** What still runs each month of what is counted in this. */
    public BigDecimal interest(Interest.In in) {
        return Figures.exact(open.stream()
                .map(this::left)
                .filter(it -> it != null && it.in() == in)
                .map(Interest::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** How many of them say no principal. */
    public long unsaid() {
        return open.stream().filter(it -> it.debt().principal() == null).count();
    }

    /** What still runs of an exemption's interest; null where it says none. */
    public @Nullable Interest left(ListedExemption it) {
        Interest interest = it.debt().interest();
        TopicWork.Progress done = progress(it);
        return interest == null || done == null ? interest : interest.left(done);
    }

    /** The work on its topic; null where it names none or nothing is to do on it. */
    public TopicWork.@Nullable Progress progress(ListedExemption it) {
        return work.stream()
                .filter(done -> done.topic().equals(it.topic()))
                .findFirst()
                .orElse(null);
    }
}
