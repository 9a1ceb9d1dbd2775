package io.waymark.goal.web;

import io.waymark.goal.MoveResult;
import java.io.Serializable;

/**
 * What became of a wish, in words.
 *
 * @param message its key; {0} is the goal, {1} its rank
 * @param warning whether it was not fulfilled
 */
record Said(String message, String title, int rank, boolean warning) implements Serializable {

    static Said of(String message, String title) {
        return new Said(message, title, 0, false);
    }

    static Said of(MoveResult result, String title) {
        return switch (result) {
            case MoveResult.Moved moved -> new Said("outcome.moved", title, moved.to(), false);
            case MoveResult.Stands stands -> new Said("outcome.moved", title, stands.rank(), false);
            case MoveResult.Overtaken overtaken -> new Said("outcome.overtaken", title, 0, true);
        };
    }
}
