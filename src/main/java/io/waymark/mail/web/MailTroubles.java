package io.waymark.mail.web;

/**
 * What is wrong with mails that a member may read.
 *
 * @param unsent how many somebody should look after
 * @param held how many the mail server did not take yet, which are tried again
 * @param reason what it said to the newest of those, possibly empty
 */
record MailTroubles(int unsent, int held, String reason) {}
