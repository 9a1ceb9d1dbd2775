/** The pages about mail, as people see them. */
@NullMarked
package io.waymark.mail.web;

import org.jspecify.annotations.NullMarked;
