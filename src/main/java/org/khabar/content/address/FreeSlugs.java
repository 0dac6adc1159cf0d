package org.khabar.content.address;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** Gives slugs to many new things; each kind's slugs are read once, when the first of the kind is wanted. */
public final class FreeSlugs {

    private final AddressRepository addresses;
    private final Map<AddressKind, Map<String, UUID>> owners = new EnumMap<>(AddressKind.class);

    public FreeSlugs(AddressRepository addresses) {
        this.addresses = addresses;
    }

    /** Claims the wished slug for the target, or the first free one with 2, 3, … behind it. */
    public String claim(AddressKind kind, String wish, UUID targetId) {
        Map<String, UUID> taken = owners.computeIfAbsent(kind, addresses::all);
        String slug = wish;
        for (int number = 2; !targetId.equals(taken.getOrDefault(slug, targetId)); number++) {
            slug = wish + "-" + number;
        }
        if (taken.put(slug, targetId) == null) {
            addresses.persist(new Address(kind, slug, targetId));
        }
        return slug;
    }
}
