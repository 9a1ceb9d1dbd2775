package io.waymark.organisation;

import java.io.Serializable;
import java.util.UUID;

/** Names one thing of one kind, so that a goal's id is never taken for a person's. */
public interface TypedId extends Serializable {

    UUID value();
}
