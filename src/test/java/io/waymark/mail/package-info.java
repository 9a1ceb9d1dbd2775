/** Mail against a real SMTP server and a clock that tests move. */
@NullMarked
package io.waymark.mail;

import org.jspecify.annotations.NullMarked;
