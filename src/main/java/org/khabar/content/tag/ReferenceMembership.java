package org.khabar.content.tag;

import java.util.UUID;

/** That the reference data counts a party to an alliance at an election; the identifier follows from the three. */
public record ReferenceMembership(UUID id, UUID alliance, UUID party, UUID election) {}
