/**
 * News to whoever is looking: sockets and server-sent events, each to its own tenant and as far as
 * the receiver's permissions go.
 *
 * <ul>
 *   <li>{@link io.freehold.feed.Feed}: opening and closing lines, and what is sent on them.
 *   <li>{@link io.freehold.feed.FeedTickets}: one-use tickets for those who cannot send a header.
 * </ul>
 *
 * <p>Events come from the outbox ({@link io.freehold.jobs.OutboxTail}) and go out in its order, so
 * that a line that broke on one server goes on without gap or repetition on another. Owns {@code
 * feed_tickets}.
 */
@Module(uses = "jobs")
package io.freehold.feed;

import io.freehold.kernel.Module;
