-- What people look for: prefixes and stems by full text, parts of words and slips of the finger by trigrams. Both extensions come
-- with PostgreSQL and are trusted: who owns the database may add them.
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- A text as it is compared: without case, accents and signs, its words apart by one blank. It depends on no setting of the server.
-- What it costs is told to the planner, so that an index is asked before all rows are.
create function search_words(said text) returns text
    language sql immutable parallel safe cost 5000
    return btrim(regexp_replace(
        replace(replace(replace(translate(
            regexp_replace(lower(normalize(said, NFKD) collate pg_c_utf8), '[\u0300-\u036f]', '', 'g'),
            'øłđðħıŧς', 'olddhitσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe') collate pg_unicode_fast,
        '[^[:alnum:]]+', ' ', 'g'));

-- Its words and their stems; those of the title stand there once more behind a sign that no word holds. Nobody types more than
-- the first letters of a very long word.
create function search_vector(title text, more text) returns tsvector
    language sql immutable parallel safe cost 20000
    return array_to_tsvector(array(
        select distinct said.sign || form.word
        from (values ('=', coalesce(title, '')), ('', coalesce(title, '') || ' ' || coalesce(more, ''))) as said (sign, text)
        cross join unnest(string_to_array(search_words(said.text), ' ')) as whole (word)
        cross join lateral (
            values (left(whole.word, 60)), ((ts_lexize('pg_catalog.english_stem', left(whole.word, 60)))[1])
        ) as form (word)
        where form.word <> ''
    ));

-- Every word must begin a word of the text, or have its stem.
create function search_query(words text, sign text) returns tsquery
    language sql immutable parallel safe
    return (
        select string_agg(format('(%L:*|%L)', sign || word, sign || coalesce(
            (ts_lexize('pg_catalog.english_stem', word))[1], word)), '&')
        from unnest(string_to_array(words, ' ')) as whole (long)
        cross join lateral left(whole.long, 60) as word
    )::tsquery;

-- What is looked for. What comes close is looked for by itself, where nothing fits; then all but it is null, which nothing is equal to.
create type search_terms as (words text, pattern text, titled tsquery, anywhere tsquery, near text);

create function search_terms(typed text, near boolean) returns search_terms
    language sql immutable parallel safe
    return (
        select case
            when near then row(null, null, null, null, words)::search_terms
            else row(words, case when length(words) < 3 then '' else '%' end || words || '%', search_query(words, '='),
                search_query(words, ''), null)::search_terms
        end
        from nullif(search_words(typed), '') as words
    );

-- How well a text fits, the best first: 0 is its name, 1 a part of its name, 2 words of its name, 3 its text, 4 to 5 comes close.
create function search_tier(words text, vector tsvector, terms search_terms) returns real
    language sql immutable parallel safe
    return case
        when words = (terms).words then 0
        when words like (terms).pattern then 1
        when vector @@ (terms).titled then 2
        when vector @@ (terms).anywhere then 3
        when word_similarity((terms).near, words) >= 0.4 then 5 - word_similarity((terms).near, words)
    end;

-- Row level security lets an index of words be used by nobody but a table's owner, for what compares words could tell what it
-- compares. So each table that can be searched has a function found_<table> that looks past the policies, for the ids of the
-- organisation at hand and nothing else; what they are is read under the policies. It stops at 100 a tier.
create procedure make_searchable(tenant_table text, title text, more text, shown text)
    language plpgsql
    as $make$
begin
    -- Searching reads what is still to be put into an index, so that is kept short.
    execute format('create index %I on %I using gin (organisation_id, search_vector(%s, %s)) with (gin_pending_list_limit = 64)',
        tenant_table || '_by_words', tenant_table, title, more);
    execute format('create index %I on %I using gin (organisation_id, search_words(%s) gin_trgm_ops) with (gin_pending_list_limit = 64)',
        tenant_table || '_by_title', tenant_table, title);
    execute format($found$
        create function %1$I(terms search_terms) returns table (id uuid, tier real)
            language sql stable security definer rows 100
            set search_path = pg_catalog, public
            set pg_trgm.word_similarity_threshold = 0.4
            as $$
            select hit.id, min(hit.tier)
            from (
                (select id, case when search_words(%3$s) = (terms).words then 0 else 1 end::real as tier from %2$I
                where (terms).words is not null and organisation_id = current_organisation() and %5$s
                    and search_words(%3$s) like (terms).pattern limit 100)
                union all
                (select id, 2 from %2$I
                where (terms).words is not null and organisation_id = current_organisation() and %5$s
                    and search_vector(%3$s, %4$s) @@ (terms).titled limit 100)
                union all
                (select id, 3 from %2$I
                where (terms).words is not null and organisation_id = current_organisation() and %5$s
                    and search_vector(%3$s, %4$s) @@ (terms).anywhere limit 100)
                union all
                (select id, 5 - word_similarity((terms).near, search_words(%3$s)) from %2$I
                where (terms).near is not null and organisation_id = current_organisation() and %5$s
                    and search_words(%3$s) %%> (terms).near limit 100)
            ) hit
            group by hit.id
            $$
        $found$, 'found_' || tenant_table, tenant_table, title, more, shown);
    execute format('revoke execute on function %I from public', 'found_' || tenant_table);
    execute format('grant execute on function %I to waymark_app', 'found_' || tenant_table);
end
$make$;
revoke execute on procedure make_searchable from public;

call make_searchable('goal', 'statement', 'why', 'true');
call make_searchable('objective', 'title', 'why', 'true');
call make_searchable('key_result', 'title', 'null', 'dropped_at is null');
call make_searchable('kpi', 'title', $$meaning || ' ' || source$$, 'true');
call make_searchable('initiative', 'title', 'outcome', 'true');
call make_searchable('action', 'title', $$coalesce(own_steps, '') || ' ' || coalesce(own_done_when, '')$$, 'true');
call make_searchable('evidence', 'title', $$coalesce(file_name, '') || ' ' || coalesce(url, '')$$, 'withdrawn_at is null');
call make_searchable('assessment', 'title', 'null', $$state in ('OPEN', 'SIGNED_OFF')$$);
call make_searchable('unit', 'name', 'null', 'true');

-- Cards without a title of their own are found by their topic and level.
create index initiative_by_topic on initiative (organisation_id, topic_key, level) where title is null;

-- What topics, practices, and cards that were made from gaps of a topic at a level are called in published editions, and what
-- they are about: public knowledge, written once by who publishes them.
create table edition_text (
    edition_id text not null references edition (id),
    kind text not null check (kind in ('topic', 'practice', 'card')),
    key text not null,
    topic_key text not null,
    title text not null,
    more text not null,
    -- Whether it has a question.
    asked boolean not null,
    key_words text generated always as (search_words(key)) stored,
    words text generated always as (search_words(title)) stored,
    vector tsvector generated always as (search_vector(title, more || ' ' || key)) stored,
    primary key (edition_id, key)
);
create trigger published_once before update or delete on edition_text
    for each statement execute function refuse_change_of_published_edition();
grant select, insert on edition_text to waymark_app;
