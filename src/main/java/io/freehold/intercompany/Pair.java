package io.freehold.intercompany;

/**
 * Two legal companies between whom leads go.
 *
 * @param from code of the company whose leads they are, to whom is owed
 * @param to code of the company that sells them, who owes
 */
public record Pair(String from, String to) {

    /** Whether the company takes part. */
    public boolean has(String entity) {
        return from.equals(entity) || to.equals(entity);
    }

    @Override
    public String toString() {
        return from + " to " + to;
    }
}
