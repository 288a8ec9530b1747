package io.freehold.testing;

import com.password4j.BcryptFunction;
import com.password4j.Password;
import com.password4j.types.Bcrypt;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A tenant of a test's own, written straight into the database so that a test of one route leans on no
 * other. Its slug, members' addresses and keys carry a word that nothing else contains: where that word
 * turns up, this company's data did.
 */
public final class Company {

    /** The password of all its members and of operators made here. */
    public static final String PASSWORD = "Freehold-test-1";

    /** Cheap, so that a thousand tests can sign in; a server that asks for more hashes it anew. */
    private static final int BCRYPT_COST = 5;

    private static final String HASH = Password.hash(PASSWORD)
            .with(BcryptFunction.getInstance(Bcrypt.B, BCRYPT_COST))
            .getResult();

    private final Database database;
    private final UUID id = UUID.randomUUID();
    private final String slug = "co-" + UUID.randomUUID().toString().substring(0, 13);
    private final List<String> entities;

    private Company(Database database, List<String> entities) {
        this.database = database;
        this.entities = entities;
    }

    /** A company with one legal entity, {@code MAIN}. */
    public static Company on(Server server) {
        return on(server.database(), "MAIN");
    }

    /** A company with these legal entities. */
    public static Company on(Database database, String... entities) {
        Company company = new Company(database, Arrays.asList(entities));
        company.execute(
                "insert into tenants (id, slug, name, plan) values (?, ?, ?, 'professional')",
                company.id,
                company.slug,
                "Company " + company.slug);
        for (String code : entities) {
            company.execute(
                    "insert into entities (tenant_id, id, code, name, created_at) values (?, ?, ?, ?, now())",
                    company.id,
                    UUID.randomUUID(),
                    code,
                    code + " " + company.slug);
        }
        return company;
    }

    public UUID id() {
        return id;
    }

    /** The word by which this company's data is recognised. */
    public String slug() {
        return slug;
    }

    public List<String> entities() {
        return entities;
    }

    /** A member of the role, with all its entities. */
    public Member member(String role) {
        return join(person(role.toLowerCase(java.util.Locale.ROOT)), role);
    }

    /** A person who is no member yet. */
    public Member person(String name) {
        UUID identity = UUID.randomUUID();
        String email = name + "-" + identity.toString().substring(0, 8) + "@" + slug + ".test";
        execute(
                "insert into identities (id, email, email_key, name, password_hash) values (?, ?, ?, ?, ?)",
                identity,
                email,
                email,
                name + " of " + slug,
                HASH);
        return new Member(identity, email, this);
    }

    /** Makes somebody, who may belong to another company already, a member of this one. */
    public Member join(Member person, String role) {
        execute(
                "insert into memberships (tenant_id, id, identity_id, role, all_entities, created_at)"
                        + " values (?, ?, ?, ?, true, now())",
                id,
                UUID.randomUUID(),
                person.identity(),
                role);
        return new Member(person.identity(), person.email(), this);
    }

    /** Narrows a member to some of the entities. */
    public Member narrowed(Member member, String... codes) {
        execute(
                "update memberships set all_entities = false where tenant_id = ? and identity_id = ?",
                id,
                member.identity());
        for (String code : codes) {
            execute(
                    "insert into membership_entities (tenant_id, membership_id, entity_id)"
                            + " select m.tenant_id, m.id, e.id from memberships m join entities e on e.tenant_id = m.tenant_id"
                            + " where m.tenant_id = ? and m.identity_id = ? and e.code = ?",
                    id,
                    member.identity(),
                    code);
        }
        return member;
    }

    /** Gives the company another status. */
    public Company standing(String status) {
        execute("update tenants set status = ? where id = ?", status, id);
        return this;
    }

    /** An operator, who belongs to no company. */
    public static String operator(Database database, String role) {
        String email = "operator-" + UUID.randomUUID() + "@freehold.test";
        Superuser.execute(
                database,
                "insert into operators (id, email, email_key, name, password_hash, role) values (?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                email,
                email,
                "Operator",
                HASH,
                role);
        return email;
    }

    /**
     * Somebody who may sign in.
     *
     * @param company the company that was meant when this was made
     */
    public record Member(UUID identity, String email, Company company) {}

    /** Runs a statement past every fence, as the superuser. */
    public void execute(String sql, Object... values) {
        Superuser.execute(database, sql, values);
    }
}
