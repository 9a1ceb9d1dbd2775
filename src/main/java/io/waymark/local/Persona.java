package io.waymark.local;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The people of the demo world; in local mode the user name is the password. */
enum Persona {
    ADA("ada", "Ada Okafor", "acme"),
    BO("bo", "Bo Lindqvist", "acme"),
    PIA("pia", "Pia Moreau", "acme"),
    PETE("pete", "Pete Nowak", "acme"),
    POLLY("polly", "Polly Adeyemi", "acme"),
    TESS("tess", "Tess Hartmann", "acme"),
    ARCHIE("archie", "Archie Rao", "acme"),
    EVA("eva", "Eva Castellanos", "acme"),
    FAY("fay", "Fay Brandt", "acme"),
    GUS("gus", "Gus Petersen", "globex"),
    GRETA("greta", "Greta Silva", "globex"),
    INES("ines", "Ines Castro", "initech"),
    IVO("ivo", "Ivo Marin", "nowhere");

    private final String username;
    private final String fullName;
    private final String organisation;

    Persona(String username, String fullName, String organisation) {
        this.username = username;
        this.fullName = fullName;
        this.organisation = organisation;
    }

    static Optional<Persona> named(String username) {
        return Arrays.stream(values())
                .filter(persona -> persona.username.equals(username))
                .findFirst();
    }

    static List<Persona> in(String organisation) {
        return Arrays.stream(values())
                .filter(persona -> persona.organisation.equals(organisation))
                .toList();
    }

    public String username() {
        return username;
    }

    /** At a domain that no mail ever reaches. */
    String email() {
        return username + "@waymark.example";
    }

    public String fullName() {
        return fullName;
    }
}
