package io.waymark.dashboard.portfolio;

/** In which order units stand; where two are alike their names decide. */
enum PortfolioOrder {
    NAME("lower(u.name)"),
    /** The lowest first; those without a level last. */
    LEVEL("f.level_now nulls last, f.index_now nulls last, lower(u.name)"),
    /** Those that fell furthest first; those without two signed-off results last. */
    MOVEMENT("f.level_now - f.former_level nulls last, f.index_now - f.former_index nulls last, lower(u.name)");

    private final String sql;

    PortfolioOrder(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql + ", u.id";
    }
}
