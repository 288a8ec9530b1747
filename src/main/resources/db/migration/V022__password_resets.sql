-- Mailed links that set a password: of those who forgot theirs and of operators who have none yet. The
-- link's token is computed from the row and kept nowhere.
create table password_resets (
    id uuid not null,
    identity_id uuid,
    operator_id uuid,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint password_resets_pk primary key (id),
    constraint password_resets_one_holder check (num_nonnulls(identity_id, operator_id) = 1),
    constraint password_resets_identity_fk foreign key (identity_id) references identities (id) on delete cascade,
    constraint password_resets_operator_fk foreign key (operator_id) references operators (id) on delete cascade
);
create index password_resets_identity on password_resets (identity_id) where identity_id is not null;
create index password_resets_operator on password_resets (operator_id) where operator_id is not null;

-- Who asked for such a link, known here or not: the same statement for both, so that the answer takes as
-- long. A row goes as soon as it has been dealt with, a moment later.
create table password_requests (
    id uuid not null,
    plane text not null,
    email_key text not null,
    requested_at timestamptz not null,
    in_hand_until timestamptz,
    constraint password_requests_pk primary key (id),
    constraint password_requests_plane_known check (plane in ('TENANT', 'PLATFORM'))
);

grant select, insert, update, delete on password_resets, password_requests to freehold_platform;
