-- Full text in many languages. Each language has its own word stems; accents do not matter; what we
-- have no stems for is found as it is written.
create extension if not exists unaccent;

do $$
declare
    pair text[];
begin
    foreach pair slice 1 in array array[
        ['da', 'danish'], ['de', 'german'], ['en', 'english'], ['es', 'spanish'],
        ['fi', 'finnish'], ['fr', 'french'], ['hu', 'hungarian'], ['it', 'italian'],
        ['nl', 'dutch'], ['no', 'norwegian'], ['pt', 'portuguese'], ['ro', 'romanian'],
        ['ru', 'russian'], ['sv', 'swedish'], ['tr', 'turkish']
    ]
    loop
        execute format('create text search configuration words_%s (copy = %I)', pair[1], pair[2]);
        execute format(
            'alter text search configuration words_%s '
            'alter mapping for hword, hword_part, word with unaccent, %I',
            pair[1], pair[2] || '_stem');
    end loop;
    create text search configuration words_any (copy = simple);
    alter text search configuration words_any
        alter mapping for hword, hword_part, word with unaccent, simple;
end
$$;

-- The words of a language: de, de-AT and DE are the same; nb and nn are Norwegian.
create function words_of(tag text) returns regconfig
    language sql stable parallel safe as
$$
    select case split_part(lower(tag), '-', 1)
        when 'da' then 'words_da'::regconfig when 'de' then 'words_de'::regconfig
        when 'en' then 'words_en'::regconfig when 'es' then 'words_es'::regconfig
        when 'fi' then 'words_fi'::regconfig when 'fr' then 'words_fr'::regconfig
        when 'hu' then 'words_hu'::regconfig when 'it' then 'words_it'::regconfig
        when 'nl' then 'words_nl'::regconfig when 'no' then 'words_no'::regconfig
        when 'nb' then 'words_no'::regconfig when 'nn' then 'words_no'::regconfig
        when 'pt' then 'words_pt'::regconfig when 'ro' then 'words_ro'::regconfig
        when 'ru' then 'words_ru'::regconfig when 'sv' then 'words_sv'::regconfig
        when 'tr' then 'words_tr'::regconfig else 'words_any'::regconfig
    end
$$;

-- A text in all its languages, as words that count so much.
create function words_in(texts jsonb, weight "char") returns tsvector
    language plpgsql stable parallel safe as
$$
declare
    tag   text;
    said  text;
    words tsvector := '';
begin
    for tag, said in select key, value from jsonb_each_text(coalesce(texts, '{}'))
    loop
        -- Far beyond what a course says, and below what the index can hold.
        words := words || to_tsvector(words_of(tag), left(said, 20000));
    end loop;
    return setweight(words, weight);
end
$$;

create function words_in_outcomes(outcomes jsonb) returns tsvector
    language plpgsql stable parallel safe as
$$
declare
    outcome jsonb;
    words   tsvector := '';
begin
    for outcome in select value from jsonb_array_elements(coalesce(outcomes, '[]'))
    loop
        words := words || words_in(outcome -> 'text', 'B');
    end loop;
    return words;
end
$$;

-- The same question put to every language's words: all of them, in at least one language.
create function asked_in_any_language(question text) returns tsquery
    language plpgsql stable parallel safe
    -- That a word says nothing in some language is no news.
    set client_min_messages to warning as
$$
declare
    words text;
    asked tsquery := plainto_tsquery('words_any', question);
begin
    foreach words in array array[
        'da', 'de', 'en', 'es', 'fi', 'fr', 'hu', 'it', 'nl', 'no', 'pt', 'ro', 'ru', 'sv', 'tr']
    loop
        asked := asked || plainto_tsquery(('words_' || words)::regconfig, question);
    end loop;
    return asked;
end
$$;

alter table specification
    add column words     tsvector,
    add column ects      numeric,
    add column eqf       smallint,
    add column field     text,
    add column languages text[];

-- Only what is published is looked for.
create function specification_fill_words() returns trigger
    language plpgsql as
$$
begin
    new.ects := (new.content ->> 'ects')::numeric;
    new.eqf := (new.content ->> 'eqfLevel')::smallint;
    new.field := new.content ->> 'iscedF';
    new.languages := array(
        select lower(jsonb_array_elements_text(coalesce(new.content -> 'languages', '[]'))));
    new.words := null;
    if new.state = 'PUBLISHED' then
        new.words := words_in(new.content -> 'title', 'A')
            || words_in_outcomes(new.content -> 'outcomes')
            || words_in(new.content -> 'description', 'C');
    end if;
    return new;
end
$$;

create trigger specification_words
    before insert or update of content, state on specification
    for each row execute function specification_fill_words();

create index specification_by_words on specification using gin (words)
    where state = 'PUBLISHED';
create index specification_newest on specification (published_at desc, id desc)
    where state = 'PUBLISHED';
create index specification_by_ects on specification (ects) where state = 'PUBLISHED';
create index specification_by_field on specification (field text_pattern_ops)
    where state = 'PUBLISHED';
