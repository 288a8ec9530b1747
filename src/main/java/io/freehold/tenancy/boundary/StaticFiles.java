package io.freehold.tenancy.boundary;

/** Which paths are the console's own files. */
final class StaticFiles {

    /** What a browser is told of files that may change under the same path. */
    static final String ASKED_ANEW = "no-cache";

    private StaticFiles() {}

    /** Served from the WAR and its jars: no caller, no request id, cacheable. */
    static boolean isStatic(String path) {
        return path.equals("/")
                || path.equals("/index.html")
                || path.equals("/favicon.svg")
                || path.startsWith("/console/")
                || path.startsWith("/_static/")
                || path.startsWith("/webjars/");
    }

    /** Libraries carry their version in the path, and so do the console's files where the page names them. */
    static String caching(String path) {
        boolean versioned = path.startsWith("/_static/") || path.startsWith("/webjars/");
        return versioned ? "public, max-age=31536000, immutable" : ASKED_ANEW;
    }
}
