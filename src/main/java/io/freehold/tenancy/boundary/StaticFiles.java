package io.freehold.tenancy.boundary;

/** Which paths are the console's own files. */
final class StaticFiles {

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

    /** Libraries carry their version in the path; the console's own files do not and are asked for anew. */
    static String caching(String path) {
        boolean versioned = path.startsWith("/_static/") || path.startsWith("/webjars/");
        return versioned ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
