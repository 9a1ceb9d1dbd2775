package io.waymark.review;

import io.waymark.content.Topic;
import java.util.List;

/** One topic with its practices as their reviewer sees them. */
record ReviewedTopic(Topic topic, List<ReviewedPractice> practices) {}
