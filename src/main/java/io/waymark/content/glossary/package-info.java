/**
 * The way of the glossary from its file into memory: read and checked at each start, stored nowhere. Others see its result
 * only, as {@link io.waymark.content.Glossary}.
 */
@NullMarked
package io.waymark.content.glossary;

import org.jspecify.annotations.NullMarked;
