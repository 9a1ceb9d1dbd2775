package io.waymark.organisation;

/** A unit without a database. */
public final class FreshUnit {

    private FreshUnit() {}

    public static Unit of(Member member, UnitId id) {
        return new Unit(member.organisation(), id.value(), "Shop", Unit.Kind.TEAM);
    }
}
