package io.waymark.plan.way;

import io.waymark.content.TopicKey;

/** A topic that does not stand at its target yet, and how it gets there. */
public record NextTopic<K>(TopicKey topic, WayToTarget<K> way) {}
