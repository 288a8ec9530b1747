package io.freehold.identity;

import java.util.Optional;

/** Somebody who is to become an operator; the password is their own to choose, by the letter's link. */
public record NewOperator(EmailAddress email, String name, OperatorRole role, Optional<String> department) {}
