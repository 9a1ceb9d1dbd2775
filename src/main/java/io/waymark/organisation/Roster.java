package io.waymark.organisation;

import java.util.List;

/** Everyone who belongs or ever belonged to an organisation, by name. */
public record Roster(List<Entry> entries) {

    /**
     * One of them; the name of one who left says so.
     *
     * @param erased whether the name is gone for good
     */
    public record Entry(Member member, boolean present, boolean erased) {}

    /** Those who belong, and can be chosen. */
    public List<Member> colleagues() {
        return entries.stream().filter(Entry::present).map(Entry::member).toList();
    }

    /** Those who left and have a name still. */
    public List<Member> left() {
        return entries.stream()
                .filter(it -> !it.present() && !it.erased())
                .map(Entry::member)
                .toList();
    }

    /** Those who left, too. */
    public List<Member> everyone() {
        return entries.stream().map(Entry::member).toList();
    }

    /** Whether the person belongs. */
    public boolean has(PersonId person) {
        return colleagues().stream().anyMatch(it -> it.person().equals(person));
    }

    /** Those who can be chosen where somebody stands already: who belongs, and that person even if they left. */
    public List<Member> offeredBeside(String person) {
        return entries.stream()
                .filter(it -> it.present() || it.member().person().toString().equals(person))
                .map(Entry::member)
                .toList();
    }

    public Names names() {
        return Names.of(everyone());
    }
}
