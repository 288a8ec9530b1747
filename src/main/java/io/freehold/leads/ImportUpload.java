package io.freehold.leads;

import io.freehold.leads.control.Spooled;
import io.freehold.tenancy.Permit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;

/** Takes a file of leads from its sender, however slowly it comes, before any transaction begins. */
@ApplicationScoped
public class ImportUpload {

    @Inject
    Spooled spooled;

    @Inject
    LeadImports imports;

    /** Reads the body to its end and begins the import; refuses as {@link LeadImports#begin} does. */
    @Permit("leads.edit")
    public ImportView take(LeadImports.Order order, InputStream body) throws IOException {
        return spooled.whole(body, file -> imports.begin(order, file));
    }
}
