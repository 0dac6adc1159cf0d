package org.khabar.content.tag;

import java.util.UUID;

/** What the reference data says of when a constituency votes; the identifier follows from election and constituency. */
public record ReferencePoll(UUID id, UUID election, UUID constituency, Poll.Timing timing) {}
