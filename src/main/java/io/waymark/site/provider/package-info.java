/**
 * People who come from an OpenID Connect provider: how they are let in and go out, and what is said when that does not work.
 * The provider is looked up when somebody first needs it, so that it may be away when the portal starts.
 */
@NullMarked
package io.waymark.site.provider;

import org.jspecify.annotations.NullMarked;
