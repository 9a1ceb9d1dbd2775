package io.waymark.report;

import java.io.ByteArrayOutputStream;

/** Bytes in memory, up to so many. */
final class BoundedBytes extends ByteArrayOutputStream {

    /** There are more than there may be. */
    static final class TooMany extends RuntimeException {}

    private final long most;

    BoundedBytes(long most) {
        this.most = most;
    }

    @Override
    public synchronized void write(int one) {
        check(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
        check(length);
        super.write(bytes, from, length);
    }

    private void check(int more) {
        if (size() + (long) more > most) {
            throw new TooMany();
        }
    }
}
