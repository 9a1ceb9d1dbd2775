package io.waymark.site.start;

import java.util.List;

/** {@code java -jar waymark.jar appoint ORGANISATION ADDRESS}. */
public final class AppointCommand {

    /** What comes first on the command line. */
    public static final String NAME = "appoint";

    private static final int ARGUMENTS = 2;

    private AppointCommand() {}

    /**
     * Runs it.
     *
     * @param arguments what follows the name: the short name of an organisation and a mail address
     * @return what was done, a sentence
     * @throws IllegalArgumentException with a sentence for the operator
     */
    public static String run(List<String> arguments) {
        if (arguments.size() != ARGUMENTS) {
            throw new IllegalArgumentException(
                    "Write: appoint ORGANISATION ADDRESS, e.g. appoint acme ada@example.org");
        }
        return AsOwner.does(owner -> Appointment.of(arguments.getFirst(), arguments.getLast(), owner));
    }
}
