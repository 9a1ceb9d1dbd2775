package io.waymark.plan.forecast;

import java.util.stream.IntStream;

/**
 * Random bits that are asked for by name instead of one after the other: the same seed, run and id bring the same, whatever else
 * is drawn (SplitMix64: Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
 */
final class Luck {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_FACTOR = 0x100000001b3L;

    private Luck() {}

    /** Where the draws of this id begin. */
    static long key(long seed, Object id) {
        String name = String.valueOf(id);
        long hash = IntStream.range(0, name.length())
                .mapToLong(name::charAt)
                .reduce(FNV_START, (it, letter) -> (it ^ letter) * FNV_FACTOR);
        return mixed(mixed(seed) ^ hash);
    }

    /** 64 bits for a run, from 0. */
    static long bits(long key, int run) {
        return mixed(key + (run + 1) * GOLDEN);
    }

    /** A draw from the standard normal distribution for a run (Box and Muller, 1958). */
    static double normal(long key, int run) {
        double one = (1 + (bits(key, 2 * run) >>> 11)) * 0x1p-53;
        double other = (bits(key, 2 * run + 1) >>> 11) * 0x1p-53;
        return Math.sqrt(-2 * Math.log(one)) * Math.cos(2 * Math.PI * other);
    }

    private static long mixed(long bits) {
        long it = (bits ^ bits >>> 30) * 0xbf58476d1ce4e5b9L;
        it = (it ^ it >>> 27) * 0x94d049bb133111ebL;
        return it ^ it >>> 31;
    }
}
