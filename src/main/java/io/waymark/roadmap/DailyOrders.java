package io.waymark.roadmap;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;
import java.time.LocalDate;

/** The orders of roadmaps as they were when days began. */
public interface DailyOrders {

    /** Keeps the order of a unit as that of a day; one that is kept already stays. What is left is kept as it stands. */
    void keep(Member member, UnitId unit, LocalDate day);
}
