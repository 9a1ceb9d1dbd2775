/**
 * Organisations (the tenants), their units, members and roles, who is signed in, and the record of what they did. Everything
 * of a tenant is looked up through a {@link io.waymark.organisation.Member}, and PostgreSQL enforces the same wall below.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.waymark.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
