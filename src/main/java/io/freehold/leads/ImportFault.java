package io.freehold.leads;

/**
 * Why a row of a file cannot be used.
 *
 * @param line where the row begins in the file, from 1
 * @param number of the fault within its row, from 0
 */
public record ImportFault(int line, int number, String field, String reason) {}
