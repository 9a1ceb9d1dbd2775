package io.waymark.firstapplication.web;

import io.waymark.firstapplication.Candidate;
import io.waymark.firstapplication.CandidateId;
import io.waymark.firstapplication.Choice;
import io.waymark.firstapplication.ChoiceChangeResult;
import io.waymark.form.Reply;
import io.waymark.organisation.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers a form about a candidate: the way back to the ranking, or what stands against it. */
@Component
class CandidateReplies {

    private final CandidatePages pages;

    CandidateReplies(CandidatePages pages) {
        this.pages = pages;
    }

    /** @param id null for a new one */
    Reply refused(Member member, Choice choice, @Nullable CandidateId id, CandidateEntry entry) {
        return Reply.refused(CandidatePages.VIEW, entry.problems(), pages.again(member, choice, id, entry.ratings()));
    }

    /** @param id null for a new one */
    Reply to(
            Member member,
            Choice choice,
            @Nullable CandidateId id,
            CandidateEntry entry,
            ChoiceChangeResult<Candidate> result) {
        return switch (result) {
            case ChoiceChangeResult.Done<Candidate> it -> Reply.toAddress(Addresses.choice(member, choice.id()));
            case ChoiceChangeResult.NameTaken<Candidate> it -> nameTaken(member, choice, id, entry);
            case ChoiceChangeResult.Stale<Candidate> it -> Reply.clash(entry.clash(member, choice, it.now()));
            case ChoiceChangeResult.Decided<Candidate> it -> Reply.clash(entry.tooLate(member, choice));
        };
    }

    private Reply nameTaken(Member member, Choice choice, @Nullable CandidateId id, CandidateEntry entry) {
        entry.problems().rejectValue("name", "application.error.name-taken");
        return refused(member, choice, id, entry);
    }
}
