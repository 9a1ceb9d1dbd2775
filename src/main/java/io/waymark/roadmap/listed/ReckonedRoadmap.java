package io.waymark.roadmap.listed;

import io.waymark.roadmap.Roadmap;
import java.util.Optional;

/** @param roadmap empty where what was kept still stood, so that nobody reckoned it */
record ReckonedRoadmap(RoadmapHead head, Optional<Roadmap> roadmap) {}
