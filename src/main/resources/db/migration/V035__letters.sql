-- Letters from templates, in the log of mails, and the platform's own letters.

-- What a letter is written from is kept with its row, so that it can be sent again; links are computed
-- when it is sent and are kept nowhere. A mail that another module wrote has neither template nor letter.
alter table notification_log
    add column template text,
    add column letter jsonb,
    add column round int not null default 1,
    add column receipt text,
    add column sent_at timestamptz;
update notification_log set sent_at = updated_at where status = 'SENT';
alter table notification_log
    add constraint notification_log_letter_whole check ((template is null) = (letter is null)),
    add constraint notification_log_round_positive check (round >= 1);
create index notification_log_newest on notification_log (tenant_id, created_at desc, id desc);

-- Letters to operators belong to no tenant. A row is its own job: due at run_after, which a server that
-- takes it moves ahead, so that the letter of a server that died is due again.
create table platform_letters (
    id uuid not null,
    template text not null,
    recipient text not null,
    letter jsonb not null,
    status text not null default 'PENDING',
    attempts int not null default 0,
    error text,
    receipt text,
    mock boolean not null default false,
    run_after timestamptz not null default now(),
    created_at timestamptz not null default now(),
    sent_at timestamptz,
    constraint platform_letters_pk primary key (id),
    constraint platform_letters_status_known check (status in ('PENDING', 'SENT', 'FAILED', 'BOUNCED'))
);
create index platform_letters_due on platform_letters (run_after) where status = 'PENDING';
create index platform_letters_newest on platform_letters (created_at desc);
grant select, insert, update on platform_letters to freehold_platform;
