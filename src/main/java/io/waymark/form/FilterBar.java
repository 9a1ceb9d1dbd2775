package io.waymark.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The line that a list is filtered by. What is set stands in the address, and is taken away one by one or all at once.
 *
 * @param path of the list without any filter
 * @param fields in the order of the line and of the address
 */
public record FilterBar(String path, List<FilterField> fields) {

    /** @param without address of the same list without it */
    public record Mark(FilterField field, String without) {}

    /** What is set. */
    public List<Mark> marks() {
        return fields.stream()
                .filter(FilterField::set)
                .map(it -> new Mark(it, address(other -> !other.equals(it))))
                .toList();
    }

    /** The address with nothing set; order and view stay. */
    public String clear() {
        return address(it -> !it.set());
    }

    /** Whether words can be searched for. */
    public boolean searches() {
        return fields.stream().anyMatch(it -> it.kind() == FilterField.Kind.WORDS);
    }

    private String address(Predicate<FilterField> kept) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        fields.stream()
                .filter(FilterField::given)
                .filter(kept)
                .forEach(it -> address.queryParamIfPresent(it.name(), Optional.of(it.value())));
        return address.encode().toUriString();
    }
}
