package io.waymark.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What the people of an organisation are called, those who left too where everyone is given. */
public record Names(Map<PersonId, String> byPerson) {

    public static Names of(Collection<Member> colleagues) {
        return new Names(colleagues.stream().collect(Collectors.toUnmodifiableMap(Member::person, Member::name)));
    }

    /** The person's name; empty for one who is not among them. */
    public String of(PersonId person) {
        return byPerson.getOrDefault(person, "");
    }
}
