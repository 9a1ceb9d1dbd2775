package io.waymark.local;

import io.waymark.assessment.Assessment;
import io.waymark.organisation.Member;

/** Something more that happened at Acme Retail, told once its four quarters stand; scenes are played in their order. */
interface AcmeScene {

    /** Lets it happen around the assessment that is open now, through the same operations that a browser uses. */
    void play(Cast<Member> members, Assessment open);
}
