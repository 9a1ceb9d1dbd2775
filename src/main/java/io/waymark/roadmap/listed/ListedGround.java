package io.waymark.roadmap.listed;

import io.waymark.assessment.AssessmentId;
import io.waymark.assessment.Scored;
import io.waymark.roadmap.OrderGround;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a list rests on beside the cards.
 *
 * @param told the assessment whose gaps they close; empty where the unit was never assessed
 */
record ListedGround(Optional<Scored> told, OrderGround order) {

    /** Goes up when the rule of the order does, or what is kept: what is of another form is reckoned anew. */
    private static final int FORM = 1;

    @Nullable
    AssessmentId assessment() {
        return told.map(it -> it.assessment().id()).orElse(null);
    }

    /** Equal where all of it is. */
    String digest() {
        String all = FORM + " " + assessment() + "\n" + order.told();
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
