package org.khabar.sample.generate;

/** How many articles were written, and how many of the order were there already. */
public record GenerationReport(int written, int alreadyThere) {}
