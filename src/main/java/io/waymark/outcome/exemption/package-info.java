/**
 * The register of policy exemptions: what may break which policy, why, who answers for it and until when. Somebody says
 * every three months that it is complete; an empty register is a statement too.
 *
 * <p>Named for the demo world, which keeps the register as people do.
 */
@NamedInterface("exemptions")
@NullMarked
package io.waymark.outcome.exemption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
