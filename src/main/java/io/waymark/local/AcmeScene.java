package io.waymark.local;

import io.waymark.organisation.Member;
import io.waymark.organisation.UnitId;

/** Something more that happened at Acme Retail, told once its four quarters stand; scenes are played in their order. */
interface AcmeScene {

    /** Lets it happen, through the same operations that a browser uses. */
    void play(Cast<Member> members, UnitId whole);
}
