package io.freehold.architecture.planted.owned.alpha.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Planted: an entity of no tenant. */
@Entity
public class Offender {
    @Id
    long id;
}
