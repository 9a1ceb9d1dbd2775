package io.waymark.discussion;

import io.waymark.organisation.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People who exist for the rules only; whoever bears a name is always the same person. */
final class People {

    private People() {}

    static Mentionable named(String... names) {
        Map<PersonId, String> people =
                Arrays.stream(names).collect(Collectors.toMap(People::person, Function.identity()));
        return Mentionable.of(people);
    }

    static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
