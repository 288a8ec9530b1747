package io.freehold.identity.boundary;

import io.freehold.identity.MemberView;
import io.freehold.tenancy.Versions;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A single member. */
@Schema(name = "MemberAnswer")
public record MemberAnswer(MemberView user) {

    /** The member with its version as {@code ETag}. */
    static Response of(MemberView member) {
        return Response.ok(new MemberAnswer(member))
                .tag(Versions.tag(member.version()))
                .build();
    }
}
