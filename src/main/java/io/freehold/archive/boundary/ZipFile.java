package io.freehold.archive.boundary;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** The answer that is a file. */
final class ZipFile {

    static final String MEDIA_TYPE = "application/zip";

    private ZipFile() {}

    static Response answer(String name, StreamingOutput content) {
        return Response.ok(content, MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".zip\"")
                .build();
    }
}
