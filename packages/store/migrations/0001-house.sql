-- Growth to Citus holds from the first line: region_id leads every key, unique constraint and foreign key of a tenant table;
-- tables marked `reference` are shared lists; no triggers, no ON DELETE SET NULL. schema.test.ts reads the schema and holds it to this.

-- reference: places with a finance bureau of their own (GB/T 2260)
create table region (
  region_id text primary key,
  name text not null
);

create table department (
  region_id text not null references region,
  department_id uuid not null,
  code text,
  name text not null,
  primary key (region_id, department_id),
  unique (region_id, code)
);

-- 预算单位; the department's own office (本级) is one too
create table unit (
  region_id text not null,
  unit_id uuid not null,
  department_id uuid not null,
  code text,
  name text not null,
  primary key (region_id, unit_id),
  foreign key (region_id, department_id) references department,
  unique (region_id, code)
);

create table section (
  region_id text not null,
  section_id uuid not null,
  unit_id uuid not null,
  name text not null,
  primary key (region_id, section_id),
  foreign key (region_id, unit_id) references unit,
  unique (region_id, unit_id, name)
);

create table account (
  region_id text not null references region,
  account_id uuid not null,
  login text not null,
  password_hash text not null, -- PHC string, argon2id
  must_change_password boolean not null,
  failed_attempts integer not null,
  locked_until timestamptz,
  created_at timestamptz not null,
  primary key (region_id, account_id),
  unique (region_id, login)
);

-- reference: which region a login belongs to; it is looked up before any region is known
create table login (
  login text primary key,
  region_id text not null references region,
  account_id uuid not null
);

create table role_held (
  region_id text not null,
  role_held_id uuid not null,
  account_id uuid not null,
  unit_id uuid not null,
  section_id uuid,
  role text not null,
  primary key (region_id, role_held_id),
  foreign key (region_id, account_id) references account,
  foreign key (region_id, unit_id) references unit,
  foreign key (region_id, section_id) references section,
  unique nulls not distinct (region_id, account_id, unit_id, section_id, role)
);

create table session (
  region_id text not null,
  token_digest bytea not null, -- SHA-256 of the cookie's secret; the secret itself is kept nowhere
  account_id uuid not null,
  forgery_token text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (region_id, token_digest),
  foreign key (region_id, account_id) references account on delete cascade
);
create index session_by_account on session (region_id, account_id);

-- a project-year: known by code, without one by the number we give it; a name is no key
create table project (
  region_id text not null,
  project_id uuid not null,
  unit_id uuid not null,
  section_id uuid,
  year integer not null,
  number integer not null,
  code text,
  name text not null,
  continues uuid,
  primary key (region_id, project_id),
  foreign key (region_id, unit_id) references unit,
  foreign key (region_id, section_id) references section,
  foreign key (region_id, continues) references project,
  unique (region_id, unit_id, year, number),
  unique (region_id, unit_id, year, code)
);

create table source_file (
  region_id text not null,
  source_file_id uuid not null,
  unit_id uuid not null,
  digest bytea not null, -- SHA-256 of bytes
  name text not null,
  format text not null,
  bytes bytea not null,
  imported_at timestamptz not null,
  imported_by uuid not null,
  primary key (region_id, source_file_id),
  foreign key (region_id, unit_id) references unit,
  foreign key (region_id, imported_by) references account,
  unique (region_id, unit_id, digest)
);

create table self_evaluation (
  region_id text not null,
  self_evaluation_id uuid not null,
  project_id uuid not null,
  source_file_id uuid not null,
  position integer not null, -- which form of the file, from 0
  edition text not null,
  policy text not null,
  version integer not null, -- which draft of its project's form, from 1
  draft jsonb not null, -- what the form says, as printed: '' stands blank, null is not there
  doubts jsonb not null,
  primary key (region_id, self_evaluation_id),
  foreign key (region_id, project_id) references project,
  foreign key (region_id, source_file_id) references source_file,
  unique (region_id, source_file_id, position),
  unique (region_id, project_id, version)
);

-- what was done to which record, by whom; written in the transaction that does it
create table journal_entry (
  region_id text not null references region,
  entry_id uuid not null,
  transaction xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  account_id uuid, -- null: no person did it
  unit_id uuid, -- whose record it is
  deed text not null,
  subject_kind text not null,
  subject_id text not null,
  before jsonb,
  after jsonb,
  primary key (region_id, entry_id),
  foreign key (region_id, account_id) references account,
  foreign key (region_id, unit_id) references unit
);
create index journal_entry_by_transaction on journal_entry (region_id, transaction, entry_id);

-- the hash chain over the entries, sealed in commit order by the one sealer
create table journal_seal (
  region_id text not null,
  position bigint not null,
  entry_id uuid not null,
  digest bytea not null, -- SHA-256 over the digest before it and the entry
  sealed_at timestamptz not null,
  primary key (region_id, position),
  foreign key (region_id, entry_id) references journal_entry,
  unique (region_id, entry_id)
);

-- A transaction sees the rows of its region and no others; without a region, none. `force` holds the owner of the tables to it too.
-- schema.test.ts finds a tenant table that is missing here.
do $$
declare
  tenant_table text;
begin
  foreach tenant_table in array array[
    'department', 'unit', 'section', 'account', 'role_held', 'session',
    'project', 'source_file', 'self_evaluation', 'journal_entry', 'journal_seal'
  ] loop
    execute format('alter table %I enable row level security, force row level security', tenant_table);
    execute format('create policy in_region on %I using (region_id = current_setting(''app.region'', true))', tenant_table);
  end loop;
end $$;
