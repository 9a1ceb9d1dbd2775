package io.waymark.roadmap;

import io.waymark.content.Practice;
import io.waymark.content.Topic;

/** A practice that an action closes, with the topic that it belongs to. */
record Closure(Topic topic, Practice practice) {}
