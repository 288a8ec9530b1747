package io.freehold.identity.boundary;

import io.freehold.identity.MemberView;
import io.freehold.tenancy.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single member. */
@Schema(name = "MemberAnswer")
public record MemberAnswer(MemberView user) implements Versioned {

    @Override
    public int version() {
        return user.version();
    }
}
