package io.waymark.form;

import java.io.Serializable;
import java.util.List;

/**
 * What happened, said once; it may wait in the session for the next page.
 *
 * @param message key
 * @param warning whether it went otherwise than wished
 */
record FlashNotice(String message, List<Serializable> values, boolean warning) implements Serializable {}
