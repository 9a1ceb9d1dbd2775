/**
 * The ranked list of goals and each goal's page: what it says, who owns it, until when, and how strongly the topics of the
 * model serve it. The goals themselves belong to the core, which ranks them.
 */
@NullMarked
package io.waymark.goal.web;

import org.jspecify.annotations.NullMarked;
