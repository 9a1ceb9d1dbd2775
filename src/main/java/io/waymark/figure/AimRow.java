package io.waymark.figure;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the aim of a figure out of a row; key results and KPIs keep it in columns of the same names. */
public final class AimRow {

    private AimRow() {}

    /** The aim in {@code direction}, {@code baseline}, {@code target}, {@code low} and {@code high}. */
    public static Aim read(ResultSet row) throws SQLException {
        return new Aim(
                Direction.valueOf(row.getString("direction")),
                row.getBigDecimal("baseline"),
                row.getBigDecimal("target"),
                row.getBigDecimal("low"),
                row.getBigDecimal("high"));
    }
}
