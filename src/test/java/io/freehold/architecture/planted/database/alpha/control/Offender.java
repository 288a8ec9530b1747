package io.freehold.architecture.planted.database.alpha.control;

import jakarta.persistence.EntityManager;

/** Planted: persistence outside the entity room. */
public class Offender {
    EntityManager manager;
}
