package io.freehold.leads.entity;

import io.freehold.leads.NewLead;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom a lead is about. */
@Embeddable
public class Person {

    @Column(updatable = false)
    private @Nullable String phone;

    @Column(updatable = false)
    private @Nullable String email;

    @Column(name = "first_name", updatable = false)
    private @Nullable String firstName;

    @Column(name = "last_name", updatable = false)
    private @Nullable String lastName;

    @Column(updatable = false)
    private @Nullable String department;

    @Column(name = "search_name", updatable = false)
    private String searchName;

    /** For the ORM. */
    protected Person() {}

    Person(NewLead said, String searchName) {
        this.phone = said.phone();
        this.email = said.email();
        this.firstName = said.firstName();
        this.lastName = said.lastName();
        this.department = said.department();
        this.searchName = searchName;
    }

    boolean isReachable() {
        return phone != null && department != null;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String email() {
        return email;
    }

    public @Nullable String firstName() {
        return firstName;
    }

    public @Nullable String lastName() {
        return lastName;
    }

    public @Nullable String department() {
        return department;
    }
}
