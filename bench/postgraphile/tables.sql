-- The rows behind the benchmark's queries, as one would lay them out for PostgreSQL: keys, foreign keys, and an index for each.
-- Where a list has an order of its own, the primary key holds it: PostGraphile sorts by that unless told otherwise.

CREATE TABLE condition (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL
);

CREATE TABLE red_flag (
  condition_id text NOT NULL REFERENCES condition,
  place integer NOT NULL,
  level text NOT NULL,
  sign text NOT NULL,
  PRIMARY KEY (condition_id, place)
);

CREATE TABLE technique (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  name text NOT NULL,
  summary text NOT NULL
);
CREATE INDEX ON technique (name);

CREATE TABLE source (
  id text PRIMARY KEY,
  title text NOT NULL,
  doi text,
  url text
);

CREATE TABLE indication (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  technique_id text NOT NULL REFERENCES technique,
  condition_id text NOT NULL REFERENCES condition,
  direction text NOT NULL,
  certainty text NOT NULL,
  -- From 0, not graded, to 4: PostGraphile does not sort by an enum.
  certainty_rank integer NOT NULL,
  strength text NOT NULL,
  note text NOT NULL
);
CREATE INDEX ON indication (condition_id, certainty_rank);
CREATE INDEX ON indication (technique_id, condition_id);
-- PostGraphile filters and sorts by what an index begins with.
CREATE INDEX ON indication (direction);
CREATE INDEX ON indication (certainty_rank);

CREATE TABLE indication_source (
  indication_id text NOT NULL REFERENCES indication,
  source_id text NOT NULL REFERENCES source,
  place integer NOT NULL,
  PRIMARY KEY (indication_id, place)
);
CREATE INDEX ON indication_source (source_id);

CREATE TABLE contraindication (
  id text PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL
);

-- One that applies to all techniques has a row for each.
CREATE TABLE technique_contraindication (
  technique_id text NOT NULL REFERENCES technique,
  contraindication_id text NOT NULL REFERENCES contraindication,
  PRIMARY KEY (technique_id, contraindication_id)
);
CREATE INDEX ON technique_contraindication (contraindication_id);

CREATE TABLE therapist_profile (
  id text PRIMARY KEY,
  name text NOT NULL
);

CREATE TABLE technique_therapist (
  technique_id text NOT NULL REFERENCES technique,
  therapist_profile_id text NOT NULL REFERENCES therapist_profile,
  PRIMARY KEY (technique_id, therapist_profile_id)
);
CREATE INDEX ON technique_therapist (therapist_profile_id);

CREATE TABLE faq (
  id text PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  question text NOT NULL,
  answer text NOT NULL
);

CREATE TABLE faq_source (
  faq_id text NOT NULL REFERENCES faq,
  source_id text NOT NULL REFERENCES source,
  place integer NOT NULL,
  PRIMARY KEY (faq_id, place)
);
CREATE INDEX ON faq_source (source_id);
