package io.freehold.jobs.control;

import io.freehold.jobs.JobHandler;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The handlers that this server has. Only their kinds are claimed: while a new version is rolled out,
 * an old server leaves jobs alone that it knows nothing of.
 */
@ApplicationScoped
public class Handlers {
    private final Map<String, JobHandler> byKind = new HashMap<>();

    @Inject
    @Any
    private Instance<JobHandler> all;

    @PostConstruct
    void index() {
        for (JobHandler handler : all) {
            if (byKind.putIfAbsent(handler.kind(), handler) != null) {
                throw new IllegalStateException("two handlers for jobs of kind " + handler.kind());
            }
        }
    }

    /** What can be claimed. */
    Set<String> kinds() {
        return byKind.keySet();
    }

    /** The handler of a claimed job. */
    JobHandler of(String kind) {
        return byKind.get(kind);
    }
}
