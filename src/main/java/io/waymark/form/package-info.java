/**
 * Input, once: what was typed is cleaned and bound to records, what is wrong is said at its field, a save that came too late
 * shows both versions, and each form has one kind of reply.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "figure"})
package io.waymark.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
