package waymark.benchmark;

/** What scenarios and numbers are called on the page. */
final class Measured {

    static final String RAW = "raw upsert by plain JDBC";
    static final String BARE_PAGE = "bare Thymeleaf page of the questionnaire’s size";
    static final String BARE_LIST = "bare page of 50 rows with one query";
    static final String EMPTY = "page with nothing of its own";
    static final String SAVE = "autosave";
    static final String QUESTIONS = "questionnaire, a topic with answers";
    static final String RESULTS = "results";
    static final String DASHBOARD = "dashboard";
    static final String HOME = "home";
    static final String BOARD = "roadmap, board";
    static final String TABLE = "roadmap, table, page 1";
    static final String LATE = "roadmap, table, page 200";
    static final String PORTFOLIO = "portfolio";
    static final String TICK = "what-if tick, 250 actions";
    static final String MIXED = "autosave beside a dashboard and reports";
    static final String SCORING = "results by answers";
    static final String EXPORT = "roadmap as CSV by cards";
    static final String RAW_PORTFOLIO = "portfolio from raw answers, ms";
    static final String FRESH = "a save in the portfolio, at most ms";
    static final String REFUSED = "dashboards and reports refused beside saves";
    static final String START_PLAIN = "start of the plain jar, s";
    static final String START_AOT = "start with the AOT cache, s";
    static final String MEMORY = "memory under mixed load, MB";
    static final String MEMORY_GROWTH = "memory after minute 3, growth";

    private Measured() {}
}
