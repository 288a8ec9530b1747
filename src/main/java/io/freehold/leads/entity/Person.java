package io.freehold.leads.entity;

import io.freehold.leads.NewLead;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom a lead is about. */
@Embeddable
public class Person {

    private @Nullable String phone;

    private @Nullable String email;

    @Column(name = "first_name")
    private @Nullable String firstName;

    @Column(name = "last_name")
    private @Nullable String lastName;

    private @Nullable String department;

    private @Nullable String postcode;

    @Column(name = "search_name")
    private String searchName;

    /** For the ORM. */
    protected Person() {}

    Person(NewLead said, String searchName) {
        this.phone = said.phone();
        this.email = said.email();
        this.firstName = said.firstName();
        this.lastName = said.lastName();
        this.department = said.department();
        this.postcode = said.postcode();
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

    public @Nullable String postcode() {
        return postcode;
    }
}
