package io.waymark.mail;

import io.waymark.organisation.Notice;
import io.waymark.organisation.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a digest lists: each thing once, by the day that matters, as home does; of one day what is late first. */
record DigestContents(Map<PersonId, List<Notice>> byPerson) {

    private static final List<Notice.Kind> FIRST = List.of(Notice.Kind.OVERDUE, Notice.Kind.DUE_SOON);

    private static final Comparator<Notice> ORDER = Comparator.comparing(
                    Notice::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(it -> place(it.kind()))
            .thenComparing(Notice::about);

    private record Thing(Notice.Kind kind, UUID subject, String about) {}

    static DigestContents of(Collection<Notice> notices) {
        return new DigestContents(notices.stream().collect(Collectors.groupingBy(Notice::to)));
    }

    /** What the recipient wants to hear of, in the order of the mail. */
    List<Notice> wantedBy(Recipient recipient) {
        return byPerson.getOrDefault(recipient.person(), List.of()).stream()
                .filter(it -> recipient.wants(it.kind()))
                .collect(Collectors.toMap(
                        it -> new Thing(it.kind(), it.subject(), it.about()), Function.identity(), (one, same) -> same))
                .values()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private static int place(Notice.Kind kind) {
        int first = FIRST.indexOf(kind);
        return first < 0 ? FIRST.size() + kind.ordinal() : first;
    }
}
