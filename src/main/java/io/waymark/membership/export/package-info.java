/**
 * An organisation as one file: everything that it has, written for whoever moves it or keeps a copy, and read back into an
 * organisation that is empty.
 */
@NullMarked
package io.waymark.membership.export;

import org.jspecify.annotations.NullMarked;
