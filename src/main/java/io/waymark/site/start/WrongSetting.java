package io.waymark.site.start;

/**
 * A setting that stands in the way of the start. It never holds the value, which may be a secret.
 *
 * @param wrong goes on from the name: "is missing"
 * @param instead what to write or to do instead, a sentence without its full stop
 */
record WrongSetting(String name, String wrong, String instead) {

    @Override
    public String toString() {
        return "%s %s. %s.".formatted(name, wrong, instead);
    }
}
