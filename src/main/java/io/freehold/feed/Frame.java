package io.freehold.feed;

import java.util.UUID;

/**
 * An event as it is sent: made once and shared by all who receive it.
 *
 * @param json {@code {"id","type","tenantId","data","at"}}
 * @param bytes its length in UTF-8
 */
public record Frame(UUID id, String json, int bytes) {}
