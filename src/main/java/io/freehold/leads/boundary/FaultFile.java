package io.freehold.leads.boundary;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.freehold.kernel.Spreadsheet;
import io.freehold.leads.ImportFault;
import io.freehold.leads.ImportId;
import io.freehold.leads.LeadImports;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes an import's faults step by step, so that many need no more memory than few. */
final class FaultFile {

    private FaultFile() {}

    static StreamingOutput of(LeadImports imports, ImportId id) {
        return output -> {
            CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(output, StandardCharsets.UTF_8));
            csv.writeRecord("line", "field", "reason");
            Optional<ImportFault> after = Optional.empty();
            List<ImportFault> step;
            do {
                step = imports.faults(id, after);
                for (ImportFault fault : step) {
                    csv.writeRecord(
                            Integer.toString(fault.line()),
                            Spreadsheet.harmless(fault.field()),
                            Spreadsheet.harmless(fault.reason()));
                    after = Optional.of(fault);
                }
            } while (step.size() == LeadImports.FAULTS_STEP);
            csv.flush();
        };
    }
}
