/**
 * Editions of the maturity model: read from {@code content/}, checked, published once and never changed after. Everything
 * here is public knowledge; no tenant's data is found in this package.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.waymark.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
