/**
 * The files of the content folder: found, read as text that knows its lines, and checked against their JSON Schema. What is
 * wrong is said with file, line and reason, and stops the start.
 */
@NullMarked
package io.waymark.content.file;

import org.jspecify.annotations.NullMarked;
