package io.waymark.search;

import io.waymark.organisation.Hit;

/** A hit as it is shown, with what fits marked. */
record Find(Hit hit, MatchedText title, MatchedText more) {

    static Find of(Hit hit, String typed) {
        return hit.near()
                ? new Find(hit, MatchedText.near(hit.title(), typed), MatchedText.of("", typed))
                : new Find(
                        hit,
                        MatchedText.of(hit.title(), typed),
                        MatchedText.of(hit.more(), typed).around());
    }

    /** Whether its title alone does not tell why it was found. */
    public boolean explained() {
        return !title.matched() && more.matched();
    }
}
