package io.waymark.walls;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The constants of one enum, as they are joined to keys of messages: {@code IN_WORK} or {@code in-work}. */
record EnumNames(Set<String> names) {

    private static final Pattern ENUM = Pattern.compile("\\benum \\w+[^{]*\\{([^;}]*)");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]*\\b");

    static List<EnumNames> inSource() {
        return SourceText.java().stream()
                .flatMap(it -> ENUM.matcher(it).results())
                .map(it -> constants(it.group(1)))
                .flatMap(it -> Stream.of(spelled(it, UnaryOperator.identity()), spelled(it, EnumNames::dashed)))
                .toList();
    }

    /** Whether keys are made of these constants: all are from here, and most have words. Words for a few are extras. */
    boolean explains(Set<String> values) {
        return values.size() > 1 && values.size() * 2 > names.size() && names.containsAll(values);
    }

    Stream<String> missing(Set<String> values) {
        return names.stream().filter(it -> !values.contains(it));
    }

    private static Set<String> constants(String body) {
        String withoutArguments = body.replaceAll("\"[^\"]*\"", "").replaceAll("\\((?:[^()]|\\([^()]*\\))*\\)", "");
        return CONSTANT.matcher(withoutArguments)
                .results()
                .map(it -> it.group())
                .collect(Collectors.toSet());
    }

    private static EnumNames spelled(Set<String> constants, UnaryOperator<String> spelling) {
        return new EnumNames(constants.stream().map(spelling).collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String dashed(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
