/**
 * Mail out, and the record of it.
 *
 * <p>{@link io.freehold.notifications.Mails} sends, outside transactions and from jobs only; {@link
 * io.freehold.notifications.MailLog} keeps what left or should have. {@link
 * io.freehold.notifications.CaughtMails} shows a development start's own mail catcher.
 */
@Module(uses = {"audit", "jobs"})
package io.freehold.notifications;

import io.freehold.kernel.Module;
