/**
 * The register of policy exemptions: what may break which policy, why, who answers for it and until when. Somebody says
 * every three months that it is complete; an empty register is a statement too. Each exemption is a debt, with a principal and
 * interest.
 */
@ApplicationModule(allowedDependencies = {"content", "organisation", "figure", "chart", "form"})
@NullMarked
package io.waymark.exemption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
