-- More by which one narrows a search down, and titles by their letters, so that a slip of the pen
-- still finds something. The extension is one of PostgreSQL's own; the database's owner may create it.
create extension if not exists pg_trgm;

alter table specification
    add column participation text,
    add column orientation   text,
    add column skills        text[],
    add column titles        text;

create or replace function specification_fill_words() returns trigger
    language plpgsql as
$$
begin
    new.ects := (new.content ->> 'ects')::numeric;
    new.eqf := (new.content ->> 'eqfLevel')::smallint;
    new.field := new.content ->> 'iscedF';
    new.participation := new.content ->> 'participation';
    new.orientation := new.content ->> 'orientation';
    new.languages := array(
        select lower(jsonb_array_elements_text(coalesce(new.content -> 'languages', '[]'))));
    new.skills := array(
        select distinct jsonb_array_elements_text(coalesce(outcome -> 'skills', '[]'))
        from jsonb_array_elements(coalesce(new.content -> 'outcomes', '[]')) outcome);
    new.words := null;
    new.titles := null;
    if new.state = 'PUBLISHED' then
        new.titles := (
            select lower(unaccent(string_agg(value, ' ')))
            from jsonb_each_text(coalesce(new.content -> 'title', '{}')));
        new.words := words_in(new.content -> 'title', 'A')
            || words_in_outcomes(new.content -> 'outcomes')
            || words_in(new.content -> 'description', 'C');
    end if;
    return new;
end
$$;

update specification set content = content;

create index specification_by_titles on specification using gin (titles gin_trgm_ops)
    where state = 'PUBLISHED';
create index specification_by_skill on specification using gin (skills)
    where state = 'PUBLISHED';
