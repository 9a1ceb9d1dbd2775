package io.waymark.site.start;

import java.util.List;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * A setting that is judged before anything starts.
 *
 * @param needed whether a real start cannot do without it
 */
record Setting(String name, Shape shape, boolean needed) {

    static final List<Setting> ALL = List.of(
            needed("WAYMARK_DATABASE_URL", Shape.JDBC_ADDRESS),
            needed("WAYMARK_DATABASE_PASSWORD", Shape.ANY_TEXT),
            needed("WAYMARK_DATABASE_OWNER_PASSWORD", Shape.ANY_TEXT),
            needed("WAYMARK_OIDC_ISSUER", Shape.ISSUER),
            needed("WAYMARK_OIDC_CLIENT_SECRET", Shape.ANY_TEXT),
            optional("WAYMARK_OIDC_TRUST_ADDRESSES", Shape.YES_OR_NO),
            optional("WAYMARK_OIDC_ROLES", Shape.ROLES_OF_GROUPS),
            optional("WAYMARK_FIRST_ORGANISATION", Shape.NAMED_ORGANISATION),
            optional("WAYMARK_FIRST_ADMINISTRATOR", Shape.MAIL_ADDRESS),
            optional("WAYMARK_BASE_URL", Shape.WEB_ADDRESS),
            optional("WAYMARK_MAIL_HOST", Shape.HOST_NAME),
            optional("WAYMARK_MAIL_PORT", Shape.PORT),
            optional("WAYMARK_MAIL_FROM", Shape.MAIL_ADDRESS),
            optional("WAYMARK_MAIL_REQUIRE_TLS", Shape.YES_OR_NO),
            optional("WAYMARK_DIGEST_AFTER", Shape.TIME_OF_DAY),
            optional("WAYMARK_SESSION_IDLE", Shape.DURATION),
            optional("WAYMARK_SESSION_LONGEST", Shape.DURATION),
            optional("WAYMARK_CHECK_PEOPLE_AFTER", Shape.DURATION),
            optional("WAYMARK_LIMIT_SIGN_INS", Shape.NUMBER),
            optional("WAYMARK_LIMIT_UPLOADS", Shape.NUMBER),
            optional("WAYMARK_LIMIT_EXPORTS", Shape.NUMBER),
            optional("WAYMARK_REPORTS_AT_ONCE", Shape.NUMBER),
            optional("WAYMARK_EVIDENCE_QUOTA", Shape.SIZE),
            optional("WAYMARK_TRUSTED_PROXIES", Shape.NETWORKS),
            optional("WAYMARK_METRICS", Shape.YES_OR_NO));

    /** What is wrong with what somebody set, or with its absence. */
    Optional<WrongSetting> judge(PropertyResolver settings) {
        if (isSet(name, settings)) {
            return shape.judge(name, settings.getRequiredProperty(name).strip());
        }
        return needed
                ? Optional.of(new WrongSetting(name, "is missing", "Set it in the environment"))
                : Optional.empty();
    }

    static boolean isSet(String name, PropertyResolver settings) {
        String value = settings.getProperty(name);
        return value != null && !value.isBlank();
    }

    private static Setting needed(String name, Shape shape) {
        return new Setting(name, shape, true);
    }

    private static Setting optional(String name, Shape shape) {
        return new Setting(name, shape, false);
    }
}
