package io.waymark.sheet;

/** A sheet holds more than it may. */
final class OverBudget extends RuntimeException {

    private final transient SheetFault fault;

    OverBudget(String message, Object... details) {
        this.fault = SheetFault.ofSheet("sheet.fault." + message, details);
    }

    SheetFault fault() {
        return fault;
    }
}
