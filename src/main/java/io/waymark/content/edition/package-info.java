/**
 * The way of an edition from its files into the portal: read, checked, published into the database once, kept in memory.
 * Others see its result only, as {@link io.waymark.content.Editions}; where no portal runs, as it stands in a database.
 */
@NamedInterface("edition")
@NullMarked
package io.waymark.content.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
