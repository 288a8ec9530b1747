package io.freehold.commandes;

import java.time.LocalDate;

/** A day on which a country rests, by its name there. */
public record Holiday(LocalDate date, String name) {}
