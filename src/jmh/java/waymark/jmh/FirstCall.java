package waymark.jmh;

import io.waymark.content.Edition;
import io.waymark.content.edition.RealEdition;
import io.waymark.plan.Rehearsal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import waymark.benchmark.OperatingFirm;

/** What order, schedule and 10,000 runs over 250 actions take the first time in a new JVM, cold and after rehearsals. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstCall {

    private static final int ACTIONS = 250;

    @Param({"0", "1", "3"})
    public int rehearsals;

    private OperatingFirm firm;

    @Setup
    public void rehearse() {
        firm = new OperatingFirm(ACTIONS);
        Edition edition = RealEdition.of(OperatingFirm.EDITION);
        for (int time = 0; time < rehearsals; time++) {
            Rehearsal.of(edition);
        }
    }

    @Benchmark
    public Object together(Processor processor) {
        return processor.during(() -> PlanRules.together(firm));
    }
}
