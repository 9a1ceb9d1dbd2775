package io.waymark.organisation;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL itself says of the tables and views, so that a new one cannot be forgotten. */
record Catalogue(JdbcClient jdbc) {

    /**
     * A table or view.
     *
     * @param belongs whether its rows carry an organisation's id, or are the organisations
     * @param walled whether its policies are obeyed by whoever does not own it; of a view, whether it looks with its
     *     reader's eyes
     * @param policies how many policies it has
     * @param open the policies that ask neither for the organisation nor for the person
     */
    record Relation(String name, boolean view, boolean belongs, boolean walled, int policies, int open) {

        boolean guarded() {
            return walled && (view || policies > 0) && open == 0;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    List<Relation> relations() {
        return jdbc.sql("""
                        select c.relname as name,
                            c.relkind = 'v' as view,
                            c.relname = 'organisation' or exists (
                                select from pg_attribute a
                                where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped
                            ) as belongs,
                            c.relrowsecurity or 'security_invoker=true' = any (coalesce(c.reloptions, '{}')) as walled,
                            count(p.policyname) as policies,
                            count(p.policyname) filter (
                                where concat(p.qual, p.with_check) !~ 'current_(organisation|person)\\(\\)'
                            ) as open
                        from pg_class c
                        left join pg_policies p on p.schemaname = 'public' and p.tablename = c.relname
                        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
                        group by c.oid
                        order by name
                        """).query(Relation.class).list();
    }

    /** Those that hold rows of tenants. */
    List<Relation> ofTenants() {
        List<Relation> found = relations().stream().filter(Relation::belongs).toList();
        if (found.isEmpty()) {
            throw new IllegalStateException(
                    "The catalogue names no table of a tenant: it was not asked for the right ones");
        }
        return found;
    }
}
