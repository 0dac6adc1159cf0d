package org.khabar.intake.json;

/** What is wrong, and where: a JSON Pointer (RFC 6901), empty for the whole. */
public record Problem(String pointer, String message) {}
