-- Who buys leads, and their standing orders.

-- Reference data of the French state: the same for every tenant, written by migrations only.
create table departements (
    code text not null,
    name text not null,
    constraint departements_pk primary key (code)
);
grant select on departements to freehold_app, freehold_platform;
insert into departements (code, name) values
    ('01', 'Ain'),
    ('02', 'Aisne'),
    ('03', 'Allier'),
    ('04', 'Alpes-de-Haute-Provence'),
    ('05', 'Hautes-Alpes'),
    ('06', 'Alpes-Maritimes'),
    ('07', 'Ardèche'),
    ('08', 'Ardennes'),
    ('09', 'Ariège'),
    ('10', 'Aube'),
    ('11', 'Aude'),
    ('12', 'Aveyron'),
    ('13', 'Bouches-du-Rhône'),
    ('14', 'Calvados'),
    ('15', 'Cantal'),
    ('16', 'Charente'),
    ('17', 'Charente-Maritime'),
    ('18', 'Cher'),
    ('19', 'Corrèze'),
    ('2A', 'Corse-du-Sud'),
    ('2B', 'Haute-Corse'),
    ('21', 'Côte-d’Or'),
    ('22', 'Côtes-d’Armor'),
    ('23', 'Creuse'),
    ('24', 'Dordogne'),
    ('25', 'Doubs'),
    ('26', 'Drôme'),
    ('27', 'Eure'),
    ('28', 'Eure-et-Loir'),
    ('29', 'Finistère'),
    ('30', 'Gard'),
    ('31', 'Haute-Garonne'),
    ('32', 'Gers'),
    ('33', 'Gironde'),
    ('34', 'Hérault'),
    ('35', 'Ille-et-Vilaine'),
    ('36', 'Indre'),
    ('37', 'Indre-et-Loire'),
    ('38', 'Isère'),
    ('39', 'Jura'),
    ('40', 'Landes'),
    ('41', 'Loir-et-Cher'),
    ('42', 'Loire'),
    ('43', 'Haute-Loire'),
    ('44', 'Loire-Atlantique'),
    ('45', 'Loiret'),
    ('46', 'Lot'),
    ('47', 'Lot-et-Garonne'),
    ('48', 'Lozère'),
    ('49', 'Maine-et-Loire'),
    ('50', 'Manche'),
    ('51', 'Marne'),
    ('52', 'Haute-Marne'),
    ('53', 'Mayenne'),
    ('54', 'Meurthe-et-Moselle'),
    ('55', 'Meuse'),
    ('56', 'Morbihan'),
    ('57', 'Moselle'),
    ('58', 'Nièvre'),
    ('59', 'Nord'),
    ('60', 'Oise'),
    ('61', 'Orne'),
    ('62', 'Pas-de-Calais'),
    ('63', 'Puy-de-Dôme'),
    ('64', 'Pyrénées-Atlantiques'),
    ('65', 'Hautes-Pyrénées'),
    ('66', 'Pyrénées-Orientales'),
    ('67', 'Bas-Rhin'),
    ('68', 'Haut-Rhin'),
    ('69', 'Rhône'),
    ('70', 'Haute-Saône'),
    ('71', 'Saône-et-Loire'),
    ('72', 'Sarthe'),
    ('73', 'Savoie'),
    ('74', 'Haute-Savoie'),
    ('75', 'Paris'),
    ('76', 'Seine-Maritime'),
    ('77', 'Seine-et-Marne'),
    ('78', 'Yvelines'),
    ('79', 'Deux-Sèvres'),
    ('80', 'Somme'),
    ('81', 'Tarn'),
    ('82', 'Tarn-et-Garonne'),
    ('83', 'Var'),
    ('84', 'Vaucluse'),
    ('85', 'Vendée'),
    ('86', 'Vienne'),
    ('87', 'Haute-Vienne'),
    ('88', 'Vosges'),
    ('89', 'Yonne'),
    ('90', 'Territoire de Belfort'),
    ('91', 'Essonne'),
    ('92', 'Hauts-de-Seine'),
    ('93', 'Seine-Saint-Denis'),
    ('94', 'Val-de-Marne'),
    ('95', 'Val-d’Oise'),
    ('971', 'Guadeloupe'),
    ('972', 'Martinique'),
    ('973', 'Guyane'),
    ('974', 'La Réunion'),
    ('976', 'Mayotte');

create table clients (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    entity text not null,
    name text not null,
    email text not null,
    active boolean not null default true,
    created_at timestamptz not null,
    constraint clients_pk primary key (tenant_id, id),
    constraint clients_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint clients_entity_fk foreign key (tenant_id, entity) references entities (tenant_id, code),
    constraint clients_email_unique unique (tenant_id, entity, email)
);
select freehold_protect('clients');

-- opening: hours by weekday, such as MONDAY 08:00-12:00 14:00-18:00; holidays: ISO dates. Both one a line.
create table calendars (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    name text not null,
    zone text not null,
    opening text not null,
    holidays text not null,
    constraint calendars_pk primary key (tenant_id, id),
    constraint calendars_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint calendars_name_unique unique (tenant_id, name)
);
select freehold_protect('calendars');

create table commandes (
    tenant_id uuid not null,
    id uuid not null,
    version int not null default 0,
    client_id uuid not null,
    entity text not null,
    product text not null,
    active boolean not null,
    priority int not null,
    weekly_quota int not null,
    cap_hour int,
    cap_day int,
    cap_week int,
    cap_month int,
    cap_total int,
    lb_target numeric(5, 4) not null default 0,
    price numeric(12, 2) not null,
    currency text not null default 'EUR',
    calendar_id uuid,
    created_at timestamptz not null,
    constraint commandes_pk primary key (tenant_id, id),
    constraint commandes_tenant_fk foreign key (tenant_id) references tenants (id),
    constraint commandes_entity_fk foreign key (tenant_id, entity) references entities (tenant_id, code),
    constraint commandes_client_fk foreign key (tenant_id, client_id) references clients (tenant_id, id),
    constraint commandes_product_fk foreign key (tenant_id, product) references products (tenant_id, code),
    constraint commandes_calendar_fk foreign key (tenant_id, calendar_id) references calendars (tenant_id, id),
    constraint commandes_quota_positive check (weekly_quota > 0),
    constraint commandes_lb_target_share check (lb_target between 0 and 1),
    constraint commandes_price_not_negative check (price >= 0)
);
create index commandes_candidates on commandes (tenant_id, entity, product);
create index commandes_client on commandes (tenant_id, client_id);
create index commandes_calendar on commandes (tenant_id, calendar_id);
select freehold_protect('commandes');

create table commande_departements (
    tenant_id uuid not null,
    commande_id uuid not null,
    departement text not null,
    constraint commande_departements_pk primary key (tenant_id, commande_id, departement),
    constraint commande_departements_commande_fk foreign key (tenant_id, commande_id)
        references commandes (tenant_id, id) on delete cascade,
    constraint commande_departements_departement_fk foreign key (departement) references departements (code)
);
select freehold_protect('commande_departements');

-- The places of a commande that are taken, one row each, so that one conditional update holds all its caps
-- at once. A period's count belongs to the period that begins at its *_starts_at and is 0 in a later one.
create table reservation_counters (
    tenant_id uuid not null,
    commande_id uuid not null,
    hour_starts_at timestamptz not null default '-infinity',
    hour_used int not null default 0,
    day_starts_at timestamptz not null default '-infinity',
    day_used int not null default 0,
    week_starts_at timestamptz not null default '-infinity',
    week_used int not null default 0,
    month_starts_at timestamptz not null default '-infinity',
    month_used int not null default 0,
    total_used int not null default 0,
    lb_used int not null default 0,
    constraint reservation_counters_pk primary key (tenant_id, commande_id),
    constraint reservation_counters_commande_fk foreign key (tenant_id, commande_id)
        references commandes (tenant_id, id) on delete cascade
) with (fillfactor = 50);
select freehold_protect('reservation_counters');
