package waymark.jmh;

import java.lang.management.ManagementFactory;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the processor time of the thread that works: what is left of a measurement where other work runs beside. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Processor {

    /** In thousandths of a millisecond. */
    public long cpuMicros;

    <T> T during(Supplier<T> work) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T result = work.get();
        cpuMicros += (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1_000;
        return result;
    }
}
