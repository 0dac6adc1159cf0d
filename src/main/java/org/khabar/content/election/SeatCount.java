package org.khabar.content.election;

import org.khabar.content.tag.Tag;

/** How many seats a party won at an election. */
public record SeatCount(Tag election, Tag party, long seats) {}
