/**
 * Tells members by mail what other packages announce as {@link io.waymark.organisation.Notice}s, and once a day what is
 * due. A mail is a row of the outbox, written in the transaction of what it tells; a job carries it to the mail server,
 * and rather leaves one unsent, in sight of the administrators, than sends it twice.
 */
@ApplicationModule(allowedDependencies = {"organisation", "form", "figure"})
@NullMarked
package io.waymark.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
