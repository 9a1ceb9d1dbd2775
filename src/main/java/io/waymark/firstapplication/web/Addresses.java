package io.waymark.firstapplication.web;

import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.ChoiceId;
import io.waymark.organisation.Member;

/** Where the pages of a choice are. */
final class Addresses {

    static final String CHOICE = "/orgs/{slug}/first-application/{id}";
    static final String CANDIDATE = CHOICE + "/candidates/{candidate}";
    static final String DECISION = CHOICE + "/decision";

    private Addresses() {}

    static String choice(Member member, ChoiceId id) {
        return "/orgs/" + member.slug() + "/first-application/" + id;
    }

    static String candidate(Member member, ChoiceId choice, CandidateId id) {
        return choice(member, choice) + "/candidates/" + id;
    }
}
