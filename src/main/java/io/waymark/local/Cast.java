package io.waymark.local;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Something about each persona of a group: their id, or their membership. */
record Cast<T>(Map<Persona, T> byPersona) {

    static <T> Cast<T> of(Collection<Persona> personas, Function<Persona, T> what) {
        Map<Persona, T> values = new EnumMap<>(Persona.class);
        personas.forEach(persona -> values.put(persona, what.apply(persona)));
        return new Cast<>(values);
    }

    T get(Persona persona) {
        return Objects.requireNonNull(byPersona.get(persona), persona::name);
    }
}
