package waymark.benchmark;

/**
 * What was used until a moment, or between two.
 *
 * @param serving CPU-ms of the threads that answer requests
 * @param program CPU-ms of the whole JVM, with its compiler and its garbage collector
 * @param database CPU-ms of all processes of PostgreSQL
 * @param statements without those that begin and end transactions
 * @param buffers pages of 8 kB that statements looked at
 * @param log bytes that PostgreSQL wrote ahead
 */
record Usage(
        double serving,
        double program,
        double database,
        double statements,
        double buffers,
        double commits,
        double log) {

    Usage since(Usage before) {
        return new Usage(
                serving - before.serving,
                program - before.program,
                database - before.database,
                statements - before.statements,
                buffers - before.buffers,
                commits - before.commits,
                log - before.log);
    }

    /** Of each of so many requests. */
    Usage each(double requests) {
        return new Usage(
                serving / requests,
                program / requests,
                database / requests,
                statements / requests,
                buffers / requests,
                commits / requests,
                log / requests);
    }
}
