/**
 * The register of policy exemptions: what may break which policy, why, who answers for it and until when. Somebody says
 * every three months that it is complete; an empty register is a statement too.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "form"})
@NullMarked
package io.waymark.exemption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
