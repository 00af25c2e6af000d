-- One row when the city in this database was made up; production then refuses to start.
create table invented_city (
    one       boolean primary key default true check (one),
    filled_at timestamptz not null
);
