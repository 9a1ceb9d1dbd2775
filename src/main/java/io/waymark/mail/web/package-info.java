/**
 * The pages about mail: what each member wants to hear of, and the outbox. Members read the mails to themselves,
 * administrators all of their organisation.
 */
@NullMarked
package io.waymark.mail.web;

import org.jspecify.annotations.NullMarked;
