create table candidacy (
    id              uuid primary key,
    version         integer not null,
    reference_key   varchar(200) unique,
    election_id     uuid not null references tag,
    constituency_id uuid not null references tag,
    candidate_id    uuid references tag,
    party_id        uuid references tag,
    party_name      varchar(300),
    ballot_name     varchar(300) not null,
    votes           bigint,
    share           numeric(5, 2),
    placed          integer,
    result          varchar(16) not null,
    note            varchar(1000)
);
create index candidacy_by_constituency on candidacy (constituency_id, election_id, placed);
create index candidacy_by_candidate on candidacy (candidate_id, election_id);
create index candidacy_by_party on candidacy (party_id, election_id, result);
create index candidacy_by_election on candidacy (election_id, result, constituency_id);

create table alliance_membership (
    id          uuid primary key,
    alliance_id uuid not null references tag,
    party_id    uuid not null references tag,
    election_id uuid not null references tag,
    unique (election_id, party_id, alliance_id)
);
create index membership_by_alliance on alliance_membership (alliance_id, election_id);
create index membership_by_party on alliance_membership (party_id, election_id);

create table poll (
    id              uuid primary key,
    version         integer not null,
    election_id     uuid not null references tag,
    constituency_id uuid not null references tag,
    phase           integer not null,
    scheduled_phase integer,
    polled_on       date,
    note            varchar(1000),
    unique (constituency_id, election_id)
);
create index poll_by_phase on poll (election_id, phase, constituency_id);
