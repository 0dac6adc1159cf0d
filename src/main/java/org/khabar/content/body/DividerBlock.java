package org.khabar.content.body;

/** A line between two parts of a body. */
public record DividerBlock() implements Block {}
