package org.khabar.content.tag;

/** How many seats a party won at an election. */
public record SeatCount(Tag election, Tag party, long seats) {}
