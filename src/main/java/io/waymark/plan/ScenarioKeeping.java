package io.waymark.plan;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;

/** Keeps what somebody would change about a plan under a name, for who does so without a page. */
public interface ScenarioKeeping {

    /**
     * Keeps it with its activity entry.
     *
     * @param inputs as the address of the page on which changes are tried says them: {@code people.<team>=10&days.<team>=90}
     * @throws IllegalStateException where the unit has a scenario of this name
     */
    void keep(Member member, UnitId unit, String name, String inputs);
}
