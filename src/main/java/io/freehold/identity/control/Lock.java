package io.freehold.identity.control;

import io.freehold.identity.EmailAddress;
import io.freehold.identity.entity.AccountKind;
import io.freehold.identity.entity.AccountRef;
import io.freehold.identity.entity.Identities.Account;
import io.freehold.identity.entity.OperatorStore.Operator;

/**
 * What keeps an account closed.
 *
 * @param secondFactor whether it takes a code as well as the password
 */
public record Lock(AccountRef account, EmailAddress email, String name, String passwordHash, boolean secondFactor) {

    public static Lock of(Account person) {
        return new Lock(
                new AccountRef(AccountKind.IDENTITY, person.id()),
                new EmailAddress(person.email()),
                person.name(),
                person.passwordHash(),
                person.secondFactor());
    }

    public static Lock of(Operator operator) {
        return new Lock(
                new AccountRef(AccountKind.OPERATOR, operator.id()),
                new EmailAddress(operator.email()),
                operator.name(),
                operator.passwordHash(),
                operator.secondFactor());
    }

    @Override
    public String toString() {
        return "Lock[" + account + "]";
    }
}
