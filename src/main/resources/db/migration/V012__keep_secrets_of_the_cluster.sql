-- Random keys that all nodes share, each made by the node that needs it first.
create table cluster_secret (
    name  varchar(40) primary key,
    bytes varchar(64) not null
);
