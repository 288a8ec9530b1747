package io.freehold.leads.entity;

/**
 * A form with where its leads go.
 *
 * @param entity code of its provider's legal company
 */
public record PlacedForm(Form form, String entity) {}
