package io.waymark.membership;

import io.waymark.organisation.Arrival;
import io.waymark.organisation.Invitation;
import io.waymark.organisation.Member;
import java.util.List;

/**
 * Who belongs to an organisation.
 *
 * @param invitations nobody took these up yet
 * @param arrivals those at the door; empty for who may not let them in
 */
record MembersPage(List<Member> colleagues, List<Invitation> invitations, List<Arrival> arrivals) {}
