package io.waymark.dashboard.portfolio;

import io.waymark.organisation.Unit;
import io.waymark.organisation.UnitId;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What of the portfolio is looked at; the address says it, and a word there that means nothing is passed over.
 *
 * @param page which units in this order, counted from 1
 * @param open the unit whose topics are shown
 */
record PortfolioView(
        Unit.@Nullable Kind kind,
        PortfolioOrder sort,
        int page,
        @Nullable UnitId open) {

    /** How many units a page shows. */
    static final int SHOWN = 50;

    private static final int LAST_PAGE = 10_000;

    static PortfolioView of(
            @Nullable String kind, @Nullable String sort, @Nullable Integer page, @Nullable UnitId open) {
        return new PortfolioView(
                named(Unit.Kind.values(), kind).orElse(null),
                named(PortfolioOrder.values(), sort).orElse(PortfolioOrder.NAME),
                page == null ? 1 : Math.clamp(page, 1, LAST_PAGE),
                open);
    }

    /** What comes before this page. */
    int passed() {
        return (page - 1) * SHOWN;
    }

    /** The same with the topics of a unit; null shows none. */
    public String opening(@Nullable UnitId unit) {
        return address(page, unit);
    }

    /** The same order, other units. */
    public String turned(int pages) {
        return address(page + pages, null);
    }

    private String address(int at, @Nullable UnitId unit) {
        return UriComponentsBuilder.newInstance()
                .queryParamIfPresent("kind", Optional.ofNullable(kind))
                .queryParam("sort", sort)
                .queryParam("page", at)
                .queryParamIfPresent("open", Optional.ofNullable(unit))
                .toUriString();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }
}
