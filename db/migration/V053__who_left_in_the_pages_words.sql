-- As before; how a name says that somebody left is told at the begin of a transaction, in the language of the page: what a name
-- becomes, with %s in its place. Where nothing is told the name stands alone.
create or replace view colleague with (security_invoker = true) as
select m.organisation_id, p.id,
    case
        when m.left_at is null or p.erased_at is not null then p.name
        else format(coalesce(nullif(current_setting('waymark.left', true), ''), '%s'), p.name)
    end as name,
    m.left_at is null as present, p.erased_at is not null as erased
from membership m
join person p on p.id = m.person_id
where m.organisation_id = current_organisation();
