package io.waymark.kpi.web;

import java.util.List;

/** A key of the bundle with what stands in its words. */
record Message(String key, List<Object> args) {

    static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    public Object[] params() {
        return args.toArray();
    }
}
