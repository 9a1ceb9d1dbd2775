/**
 * Goals of the business, ranked: what they weigh, who owns them and until when, and how strongly the topics of the model
 * serve them. Objectives, KPIs and the roadmap hang under goals and are named here by their ids only.
 */
@ApplicationModule(allowedDependencies = {"content", "form", "organisation"})
@NullMarked
package io.waymark.goal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
