package waymark.benchmark;

/** What somebody does again and again. */
@FunctionalInterface
interface Act {

    /** @return the bytes of the answer's body as they came over the wire; less than 0 where it was another than it must be */
    int once() throws Exception;
}
