package io.freehold.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import io.freehold.testing.Archives;
import io.freehold.testing.Company;
import io.freehold.testing.Server;
import org.junit.jupiter.api.Test;

/** A tenant's file becomes a tenant again, and a deleted tenant is erased, at the operator's desk. */
class TenantArchivesIT {

    @Test
    void tenantIsRestoredFromItsFileAndErasedByItsName() {
        Archives archives = Archives.of(Server.shared());
        Company company = archives.bystander();
        byte[] file = archives.exported(company.id());
        String again = Archives.subdomain();
        try (Visit visit = Visit.operator("SUPER_ADMIN")) {
            visit.button("Restore from a file").click();
            visit.page()
                    .getByLabel("File of an export")
                    .setInputFiles(new FilePayload("tenant.zip", "application/zip", file));
            visit.page().getByLabel("Subdomain").fill(again);
            visit.drawer().getByText("Restore", Visit.exact()).click();
            assertThat(visit.drawer()).containsText("is there, suspended");
            visit.button("Open the tenant").click();
            assertThat(visit.drawer()).containsText(again);
            visit.drawer().getByText("Delete", Visit.exact()).click();
            visit.question().getByLabel("Type " + again + " to confirm").fill(again);
            visit.answer("Delete");
            visit.tab("Erasure");
            visit.button("Erase for good…").click();
            visit.question().getByLabel("Type " + again + " to confirm").fill("something else");
            visit.answer("Erase for good");
            assertThat(visit.question()).containsText("Type " + again + " exactly.");
            visit.question().getByLabel("Type " + again + " to confirm").fill(again);
            visit.answer("Erase for good");
            assertThat(visit.drawer()).containsText("Erased. This certificate stays.");
            visit.page().reload();
            assertThat(visit.drawer()).containsText("Erased. This certificate stays.");
        }
    }
}
