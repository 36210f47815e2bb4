package dev.ats.application.testkit;

import dev.ats.application.kernel.Opened;
import dev.ats.application.kernel.Replies;
import dev.ats.application.kernel.RequestKey;
import dev.ats.application.kernel.Saving;
import dev.ats.application.kernel.StoredReply;
import dev.ats.domain.shared.OrganizationId;
import java.time.Instant;
import java.util.List;

/** Replies in memory. */
final class InMemoryReplies implements Replies {

    @Override
    public Saving saving(OrganizationId organization, RequestKey key, StoredReply reply, Instant at) {
        InMemoryTables.Kept stored =
                new InMemoryTables.Kept(new Opened.Earlier(key.requestHash(), InMemoryUnitOfWork.copyOf(reply)), at);
        return InMemorySaving.of(
                InMemorySaving.Rank.REPLY,
                organization,
                List.of(),
                tables -> InMemoryTables.insert(
                        tables.replies, new InMemoryTables.ReplyKey(organization, key.scope(), key.value()), stored));
    }
}
