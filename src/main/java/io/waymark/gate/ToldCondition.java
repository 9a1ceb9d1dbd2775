package io.waymark.gate;

import java.util.List;

/**
 * A condition of the gate as somebody outside is told of it.
 *
 * @param title what must hold
 * @param lacks what is missing; empty where it is met
 */
public record ToldCondition(String title, List<Lack> lacks) {

    /**
     * Something that is missing, as sentences.
     *
     * @param who can supply it, by name, and how
     */
    public record Lack(String what, String who) {}

    public boolean met() {
        return lacks.isEmpty();
    }
}
