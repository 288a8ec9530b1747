package io.freehold.archive.entity;

import io.freehold.archive.Manifest;
import java.io.IOException;

/** The rows of an archive that was found to be whole. */
@FunctionalInterface
public interface Cargo {

    /** Hands over a table's lines, in order. */
    void lines(Manifest.Table table, Rows.Sink sink) throws IOException;
}
