package waymark.jmh;

import io.waymark.plan.forecast.Forecast;
import io.waymark.plan.forecast.Outset;
import io.waymark.plan.forecast.StandingDates;
import io.waymark.plan.forecast.StandingRuns;
import io.waymark.plan.forecast.Trial;
import io.waymark.plan.forecast.WhatIf;
import io.waymark.plan.schedule.Backlog;
import io.waymark.plan.schedule.Schedule;
import io.waymark.roadmap.ActionId;
import io.waymark.roadmap.order.WorkOrder;
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

/** What order, schedule, forecast and a what-if take once they are compiled, each asked for once at a time as a request does. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10)
@Measurement(iterations = 10)
public class PlanRules {

    private static final Trial TRIAL = Trial.of(1, 0.25);
    private static final Trial TRIED = new Trial(1, 2_000, 0.25);

    @Param({"250", "2000"})
    public int actions;

    private OperatingFirm firm;
    private Backlog<ActionId> backlog;
    private Schedule<ActionId> plan;
    private Backlog<ActionId> more;
    private StandingRuns<ActionId> stands;

    @Setup
    public void prepare() {
        firm = new OperatingFirm(actions);
        backlog = firm.backlog(WorkOrder.of(firm.items()), 1);
        plan = Schedule.of(backlog);
        more = firm.backlog(WorkOrder.of(firm.items()), 1.2);
        stands = StandingRuns.of(firm.outset(backlog, plan), TRIED);
    }

    @Benchmark
    public Object order(Processor processor) {
        return processor.during(() -> WorkOrder.of(firm.items()));
    }

    @Benchmark
    public Object schedule(Processor processor) {
        return processor.during(() -> Schedule.of(backlog));
    }

    @Benchmark
    public Object forecast(Processor processor) {
        return processor.during(() -> Forecast.of(firm.outset(backlog, plan), TRIAL));
    }

    /** A fifth more capacity, beside a plan that unfolded before. */
    @Benchmark
    public Object whatIf(Processor processor) {
        return processor.during(() -> {
            Schedule<ActionId> changed =
                    Schedule.of(more, plan.slots(), StandingDates.rule(firm.levels(), firm.closes()));
            return WhatIf.of(stands, firm.outset(more, changed));
        });
    }

    @Benchmark
    public Object together(Processor processor) {
        return processor.during(() -> together(firm));
    }

    static Forecast<ActionId> together(OperatingFirm firm) {
        Backlog<ActionId> backlog = firm.backlog(WorkOrder.of(firm.items()), 1);
        Outset<ActionId> outset = firm.outset(backlog, Schedule.of(backlog));
        return Forecast.of(outset, TRIAL);
    }
}
