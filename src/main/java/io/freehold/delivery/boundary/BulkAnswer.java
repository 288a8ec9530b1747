package io.freehold.delivery.boundary;

import io.freehold.delivery.BulkResult;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each delivery, in the order in which they were named. */
@Schema(name = "DeliveryBulkAnswer", description = "What became of each delivery, in the order of the request.")
record BulkAnswer(List<BulkResult> results, long done, long refused) {

    static BulkAnswer of(List<BulkResult> results) {
        long done = results.stream().filter(BulkResult::done).count();
        return new BulkAnswer(results, done, results.size() - done);
    }
}
