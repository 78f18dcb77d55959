-- A source text: where it comes from, under which licence, and how many figures were read from it.
CREATE OR REPLACE VIEW "sources" AS
SELECT *
FROM read_csv('data/sources.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'source_id': 'VARCHAR',
    'title': 'VARCHAR',
    'publisher': 'VARCHAR',
    'author': 'VARCHAR',
    'published': 'VARCHAR',
    'accessed': 'VARCHAR',
    'url': 'VARCHAR',
    'license': 'VARCHAR',
    'language': 'VARCHAR',
    'media_type': 'VARCHAR',
    'bytes': 'BIGINT',
    'sha256': 'VARCHAR',
    'characters': 'BIGINT',
    'figures': 'BIGINT',
    'rejected': 'BIGINT'
  });

-- One quantity as printed in a text, with the context that the text gives it; the quote and its offsets lead back to the text.
CREATE OR REPLACE VIEW "figures" AS
SELECT * REPLACE (coalesce(string_split("ref_area", ';'), []) AS "ref_area")
FROM read_csv('data/figures.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'figure_id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'quote': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'sentence': 'VARCHAR',
    'value': 'DOUBLE',
    'lower': 'DOUBLE',
    'upper': 'DOUBLE',
    'interval': 'VARCHAR',
    'relation': 'VARCHAR',
    'measure': 'VARCHAR',
    'unit': 'VARCHAR',
    'unit_code': 'VARCHAR',
    'currency': 'VARCHAR',
    'per_value': 'DOUBLE',
    'per_unit': 'VARCHAR',
    'indicator': 'VARCHAR',
    'population': 'VARCHAR',
    'comparator': 'VARCHAR',
    'ref_area': 'VARCHAR',
    'time_period': 'VARCHAR',
    'change': 'VARCHAR',
    'role': 'VARCHAR',
    'status': 'VARCHAR',
    'attribution': 'VARCHAR',
    'precision': 'DOUBLE',
    'superseded': 'BOOLEAN'
  });

-- A figure in one area: the list column ref_area of figures, one area a row.
CREATE OR REPLACE VIEW "figure_areas" AS
SELECT *
FROM read_csv('data/figure_areas.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'figure_id': 'VARCHAR',
    'ref_area': 'VARCHAR',
    'ref_area_name': 'VARCHAR'
  });

-- Where a field of a figure was read from when it was not printed next to the number: one field a row.
CREATE OR REPLACE VIEW "figure_evidence" AS
SELECT *
FROM read_csv('data/figure_evidence.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'figure_id': 'VARCHAR',
    'field': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT'
  });

-- A statistical observation: a level whose indicator and whose period or area are known, in one area.
CREATE OR REPLACE VIEW "observations" AS
SELECT *
FROM read_csv('data/observations.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'observation_id': 'VARCHAR',
    'indicator_id': 'VARCHAR',
    'indicator': 'VARCHAR',
    'population': 'VARCHAR',
    'ref_area': 'VARCHAR',
    'ref_area_name': 'VARCHAR',
    'time_period': 'VARCHAR',
    'time_start': 'DATE',
    'time_end': 'DATE',
    'obs_value': 'DOUBLE',
    'obs_lower': 'DOUBLE',
    'obs_upper': 'DOUBLE',
    'unit_measure': 'VARCHAR',
    'obs_status': 'VARCHAR',
    'preferred': 'BOOLEAN',
    'preference': 'VARCHAR',
    'figure_id': 'VARCHAR',
    'source_id': 'VARCHAR'
  });

-- Two levels of one series and what follows from them, with the bounds that the rounding of the printed numbers leaves open.
CREATE OR REPLACE VIEW "changes" AS
SELECT * REPLACE (coalesce(string_split("ref_area", ';'), []) AS "ref_area")
FROM read_csv('data/changes.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'change_id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'pairing': 'VARCHAR',
    'indicator_id': 'VARCHAR',
    'indicator': 'VARCHAR',
    'population': 'VARCHAR',
    'ref_area': 'VARCHAR',
    'measure': 'VARCHAR',
    'unit': 'VARCHAR',
    'start_period': 'VARCHAR',
    'end_period': 'VARCHAR',
    'start_value': 'DOUBLE',
    'end_value': 'DOUBLE',
    'absolute_change': 'DOUBLE',
    'absolute_change_lower': 'DOUBLE',
    'absolute_change_upper': 'DOUBLE',
    'percent_change': 'DOUBLE',
    'percent_change_lower': 'DOUBLE',
    'percent_change_upper': 'DOUBLE',
    'ratio': 'DOUBLE',
    'ratio_lower': 'DOUBLE',
    'ratio_upper': 'DOUBLE',
    'years': 'DOUBLE',
    'annual_change': 'DOUBLE',
    'annual_percent_change': 'DOUBLE',
    'stated_percent': 'DOUBLE',
    'verdict': 'VARCHAR',
    'consistent': 'BOOLEAN',
    'formula': 'VARCHAR',
    'start_figure_id': 'VARCHAR',
    'end_figure_id': 'VARCHAR',
    'stated_figure_id': 'VARCHAR'
  });

-- What an actor asks others to do, or what a text reports as found.
CREATE OR REPLACE VIEW "statements" AS
SELECT *
FROM read_csv('data/statements.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'statement_id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'kind': 'VARCHAR',
    'actor': 'VARCHAR',
    'addressee': 'VARCHAR',
    'modality': 'VARCHAR',
    'quote': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT'
  });

-- A dated act of policy or service: a law, a vote, a ruling, an opening.
CREATE OR REPLACE VIEW "events" AS
SELECT * REPLACE (coalesce(string_split("ref_area", ';'), []) AS "ref_area")
FROM read_csv('data/events.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'event_id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'date': 'VARCHAR',
    'ref_area': 'VARCHAR',
    'description': 'VARCHAR',
    'quote': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT'
  });

-- A numeric mention of a source text and what became of it; every digit run and number word stands in exactly one row.
CREATE OR REPLACE VIEW "ledger" AS
SELECT *
FROM read_csv('data/ledger.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'source_id': 'VARCHAR',
    'start': 'BIGINT',
    'end': 'BIGINT',
    'text': 'VARCHAR',
    'outcome': 'VARCHAR',
    'figure_id': 'VARCHAR',
    'reason': 'VARCHAR'
  });

-- A record or a source that was set aside, and why; nothing is dropped in silence.
CREATE OR REPLACE VIEW "rejections" AS
SELECT *
FROM read_csv('data/rejections.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'stage': 'VARCHAR',
    'record_id': 'VARCHAR',
    'reason_code': 'VARCHAR',
    'message': 'VARCHAR',
    'field': 'VARCHAR',
    'source_id': 'VARCHAR'
  });

-- A number that follows from printed figures by one formula, beyond the columns of the changes.
CREATE OR REPLACE VIEW "metrics" AS
SELECT * REPLACE (coalesce(string_split("ref_area", ';'), []) AS "ref_area", coalesce(string_split("parent_ids", ';'), []) AS "parent_ids")
FROM read_csv('data/metrics.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'metric_id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'formula': 'VARCHAR',
    'indicator_id': 'VARCHAR',
    'indicator': 'VARCHAR',
    'ref_area': 'VARCHAR',
    'time_period': 'VARCHAR',
    'value': 'DOUBLE',
    'value_lower': 'DOUBLE',
    'value_upper': 'DOUBLE',
    'unit': 'VARCHAR',
    'parent_ids': 'VARCHAR'
  });

-- One claim of a text about its own numbers, recomputed from the numbers it prints.
CREATE OR REPLACE VIEW "audits" AS
SELECT * REPLACE (coalesce(string_split("parent_ids", ';'), []) AS "parent_ids")
FROM read_csv('data/audits.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'audit_id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'kind': 'VARCHAR',
    'indicator': 'VARCHAR',
    'stated_figure_id': 'VARCHAR',
    'parent_ids': 'VARCHAR',
    'formula': 'VARCHAR',
    'stated_value': 'DOUBLE',
    'computed_value': 'DOUBLE',
    'computed_lower': 'DOUBLE',
    'computed_upper': 'DOUBLE',
    'unit': 'VARCHAR',
    'verdict': 'VARCHAR',
    'deviation': 'DOUBLE',
    'slip': 'VARCHAR',
    'reason': 'VARCHAR'
  });

-- The values of two sources for the same indicator, population, area, period and unit, and how they stand to each other.
CREATE OR REPLACE VIEW "comparisons" AS
SELECT *
FROM read_csv('data/comparisons.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'comparison_id': 'VARCHAR',
    'kind': 'VARCHAR',
    'indicator_id': 'VARCHAR',
    'population': 'VARCHAR',
    'ref_area': 'VARCHAR',
    'time_period': 'VARCHAR',
    'unit_measure': 'VARCHAR',
    'first_observation_id': 'VARCHAR',
    'second_observation_id': 'VARCHAR',
    'first_source_id': 'VARCHAR',
    'second_source_id': 'VARCHAR',
    'first_published': 'VARCHAR',
    'second_published': 'VARCHAR',
    'first_value': 'DOUBLE',
    'second_value': 'DOUBLE',
    'difference': 'DOUBLE',
    'percent_difference': 'DOUBLE'
  });

-- A decision by a person about a figure: what was read from the text, what is published instead, and why.
CREATE OR REPLACE VIEW "corrections" AS
SELECT *
FROM read_csv('data/corrections.csv', header = true, delim = ',', quote = '"', escape = '"', auto_detect = false,
  columns = {
    'figure_id': 'VARCHAR',
    'source_id': 'VARCHAR',
    'quote': 'VARCHAR',
    'action': 'VARCHAR',
    'field': 'VARCHAR',
    'before': 'VARCHAR',
    'after': 'VARCHAR',
    'reason': 'VARCHAR',
    'decided_by': 'VARCHAR',
    'date': 'DATE'
  });
